export const preventionChecklist = {
  ticked: '{n} of {total} ticked.',
  canSkip: 'What you can skip',
  ticksErased: 'Your ticks are erased.',
};
