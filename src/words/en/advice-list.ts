export const adviceList = {
  weeksHead: 'Weeks',
  minutesHead: 'Minutes',
  timesAWeekHead: 'Times a week',
};
