/** A session of the walk-run table, as the plan and the timer name it. */
export const walkRun = {
  stage: 'Stage {n}',
  walkBriskly: 'Walk briskly for {walk} minutes',
  runThrough: 'Run for {run} minutes',
  runWalk: '{repeats} times: run {run} min, walk {walk} min',
  sessionLength: '{n} minutes in all, with {warm} minutes of brisk walking before and after',
  howDidItGo: 'How did the session go?',
  untested: 'How well is this tested?',
  takeBack: 'Take this answer back',
};
