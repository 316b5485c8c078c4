/** The bundle: every widget, the default topic, English words. */
import topic from './content/back-pain-running/topic.json';
import english from './content/back-pain-running/en.json';
import type { Language } from './pack/language.schema.js';
import { addCheckedPack, addPack } from './pack/shelf.js';
import type { Topic } from './pack/topic.schema.js';
import { define } from './ui/define.js';
import { addWords } from './words/index.js';
import { CommentsForm } from './widgets/comments-form/comments-form.js';
import { FactStat } from './widgets/fact-stat/fact-stat.js';
import { PainCheckQuiz } from './widgets/pain-check-quiz/pain-check-quiz.js';
import { StretchCarousel } from './widgets/stretch-carousel/stretch-carousel.js';

export { addPack, addWords };

addCheckedPack(topic as unknown as Topic, [english as Language]);

define('fact-stat', FactStat);
define('pain-check-quiz', PainCheckQuiz);
define('stretch-carousel', StretchCarousel);
define('comments-form', CommentsForm);
