/** What the check says about each way of breaking the pain diary of a pack. */
import { tellsOf } from '../support/broken-packs.js';

tellsOf([
  [
    'a scale that does not begin at 0',
    (p) => (p.topic.diary.bands[0].from = 1),
    'topic.json: diary.bands[0].from: this is out of order. Write 0 for the first band, then rising numbers.',
  ],
  [
    'bands that do not rise',
    (p) => (p.topic.diary.bands[2].from = p.topic.diary.bands[1].from),
    'topic.json: diary.bands[2].from: this is out of order.',
  ],
  ['two bands with one id', (p) => (p.topic.diary.bands[1].id = p.topic.diary.bands[0].id), `topic.json: diary.bands`],
  ['an alarm of no level', (p) => (p.topic.diary.alarms.both.level = 'red'), 'diary.alarms.both.level: "red" is not'],
  ['an alarm without a source', (p) => (p.topic.diary.alarms.weakness.sources = []), 'diary.alarms.weakness'],
  [
    'a change whose source is not there',
    (p) => (p.topic.diary.change.sources = ['NOBODY2001']),
    'topic.json: diary.change.sources',
  ],
  ['a week without days', (p) => (p.topic.diary.week.days = 0), 'topic.json: diary.week.days'],
  ['an average of one entry', (p) => (p.topic.diary.noDrop.entries = 1), 'topic.json: diary.noDrop.entries'],
  [
    'a field without its name',
    (p) => delete p.en.diary.fields.worst,
    'en.json: diary.fields.worst: this sentence is missing',
  ],
  [
    'a place without its name',
    (p) => Reflect.deleteProperty(p.en.diary.options.places, p.topic.diary.places[0]),
    'en.json: diary.options.places.',
  ],
  ['an option without its name', (p) => delete p.en.diary.options.run.hills, 'en.json: diary.options.run.hills'],
  [
    'a band without its name',
    (p) => Reflect.deleteProperty(p.en.diary.bands, p.topic.diary.bands[0].id),
    'en.json: diary.bands.',
  ],
  ['a diary without its sentences', (p) => delete p.en.diary, 'en.json: diary.title: this sentence is missing'],
]);
