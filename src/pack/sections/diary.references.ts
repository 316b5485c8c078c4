/** The references within the pain diary. */
import { idsOf, unique, type Tools } from '../reference-tools.js';

/** Fields whose names a reader sees, and the fixed options of each, as the diary's rules know them. */
const fields =
  'date time average worst now tingling numbness weakness run stage minutes distance during after stride lasted places limited stiff walk exercises hours sleep sitting meant medicine notes';
const options: Readonly<Record<string, string>> = {
  time: 'morning evening',
  sides: 'no left right both',
  run: 'none stage easy long speed hills',
  sleep: 'good poor',
};

export function checkDiary({ topic, text, add, say, claim }: Tools): void {
  const { diary } = topic;
  if (!diary) return;
  if (!text.diary) return say('diary', 'title', undefined);
  const { alarms, change, stiff, longest, bands } = diary;
  const claims = { 'alarms.both': alarms.both, 'alarms.weakness': alarms.weakness, change, stiff, longest };
  (Object.keys(claims) as (keyof typeof claims)[]).forEach((name) => claim(`diary.${name}`, claims[name]));
  unique(bands, 'diary.bands', add);
  bands.forEach(({ from }, n) => {
    if (n ? from <= (bands[n - 1]?.from ?? 0) : from !== 0)
      add(
        'topic.json',
        `diary.bands[${n}].from`,
        'this is out of order',
        'write 0 for the first band, then rising numbers',
      );
  });
  idsOf(bands).forEach((id) => say('diary.bands', id, text.diary?.bands));
  fields.split(' ').forEach((id) => say('diary.fields', id, text.diary?.fields));
  const all = { ...options, places: diary.places.join(' ') };
  for (const name of Object.keys(all) as (keyof typeof all)[])
    all[name]?.split(' ').forEach((id) => say(`diary.options.${name}`, id, text.diary?.options[name]));
}
