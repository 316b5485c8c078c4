/**
 * Labels of buttons, fields and states, in English, a file per widget. `{name}` stands for a value.
 * A new language is a copy of this folder; a missing label falls back to English. A label has one home: no two files
 * may name the same one.
 */
import { shared } from './shared.js';
import { evidence } from './evidence.js';
import { painCheckQuiz } from './pain-check-quiz.js';
import { stretchCarousel } from './stretch-carousel.js';
import { painDiary } from './pain-diary.js';
import { bmiCheck } from './bmi-check.js';
import { commentsForm } from './comments-form.js';
import { treatmentGuide } from './treatment-guide.js';
import { walkRun } from './walk-run.js';
import { recoveryPlan } from './recovery-plan.js';
import { walkRunTimer } from './walk-run-timer.js';
import { preventionChecklist } from './prevention-checklist.js';
import { triggerCards } from './trigger-cards.js';
import { mythCheck } from './myth-check.js';
import { sourceList } from './source-list.js';
import { symptomGuide } from './symptom-guide.js';
import { adviceList } from './advice-list.js';

export const en = {
  ...shared,
  ...evidence,
  ...painCheckQuiz,
  ...stretchCarousel,
  ...commentsForm,
  ...treatmentGuide,
  ...mythCheck,
  ...sourceList,
  ...symptomGuide,
  ...preventionChecklist,
  ...triggerCards,
  ...bmiCheck,
  ...walkRun,
  ...recoveryPlan,
  ...walkRunTimer,
  ...painDiary,
  ...adviceList,
};
