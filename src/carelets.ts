/** The bundle: every widget, the default topic, English words. */
import topic from './content/back-pain-running/topic.json';
import english from './content/back-pain-running/en.json';
import type { Language } from './pack/language.schema.js';
import { addCheckedPack, addPack } from './pack/shelf.js';
import type { Topic } from './pack/topic.schema.js';
import { define } from './ui/define.js';
import { watchDivs } from './ui/div-form.js';
import { addWords } from './words/index.js';
import { AdviceList } from './widgets/advice-list/advice-list.js';
import { BmiCheck } from './widgets/bmi-check/bmi-check.js';
import { CommentsCount } from './widgets/comments-count/comments-count.js';
import { CommentsForm } from './widgets/comments-form/comments-form.js';
import { FactStat } from './widgets/fact-stat/fact-stat.js';
import { FaqList } from './widgets/faq-list/faq-list.js';
import { GlossaryTerm } from './widgets/glossary-term/glossary-term.js';
import { MythCheck } from './widgets/myth-check/myth-check.js';
import { HealthArticle } from './widgets/health-article/health-article.js';
import { OutlookChart } from './widgets/outlook-chart/outlook-chart.js';
import { PainDiary } from './widgets/pain-diary/pain-diary.js';
import { PainCheckQuiz } from './widgets/pain-check-quiz/pain-check-quiz.js';
import { PreventionChecklist } from './widgets/prevention-checklist/prevention-checklist.js';
import { RecoveryPlan } from './widgets/recovery-plan/recovery-plan.js';
import { SourceList } from './widgets/source-list/source-list.js';
import { StretchCarousel } from './widgets/stretch-carousel/stretch-carousel.js';
import { SymptomGuide } from './widgets/symptom-guide/symptom-guide.js';
import { TreatmentGuide } from './widgets/treatment-guide/treatment-guide.js';
import { TriggerCards } from './widgets/trigger-cards/trigger-cards.js';
import { WalkRunTimer } from './widgets/walk-run-timer/walk-run-timer.js';
import { WarningSigns } from './widgets/warning-signs/warning-signs.js';

export { addPack, addWords };

declare global {
  /** What a page's own scripts may call. */
  var carelets: { addPack: typeof addPack; addWords: typeof addWords };
}

// An element with the id "carelets" is a property of the window too, but not its own. The first copy on a page stays,
// because its elements are the ones that are drawn.
if (!Object.hasOwn(globalThis, 'carelets')) globalThis.carelets = { addPack, addWords };

addCheckedPack(topic as unknown as Topic, [english as Language]);

define('fact-stat', FactStat);
define('pain-check-quiz', PainCheckQuiz);
define('stretch-carousel', StretchCarousel);
define('comments-form', CommentsForm);
define('comments-count', CommentsCount);
define('warning-signs', WarningSigns);
define('faq-list', FaqList);
define('glossary-term', GlossaryTerm);
define('source-list', SourceList);
define('myth-check', MythCheck);
define('treatment-guide', TreatmentGuide);
define('symptom-guide', SymptomGuide);
define('prevention-checklist', PreventionChecklist);
define('trigger-cards', TriggerCards);
define('bmi-check', BmiCheck);
define('recovery-plan', RecoveryPlan);
define('walk-run-timer', WalkRunTimer);
define('health-article', HealthArticle);
define('pain-diary', PainDiary);
define('outlook-chart', OutlookChart);
define('advice-list', AdviceList);

watchDivs();
