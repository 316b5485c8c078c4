/** The content that a bundle holds: all of the pack, or the sections that one widget reads. */
import { readFileSync } from 'node:fs';

/** What every widget needs: who reviewed the pack, its warning signs, the numbers to call, and its name. */
const always = ['id', 'lang', 'title', 'review', 'sources', 'phones', 'warnings'];

/**
 * Leaves out what no widget reads: the editors' `$schema`, what is said for the prover, sources that nothing cites, and of the others
 * what a short reference does not need. With `sections`, every other section of the pack too; `only` names what is left
 * of each item of a section, in the topic and in its text.
 */
export function content(sections, only = {}) {
  const kept = (pack) =>
    sections
      ? Object.fromEntries(
          Object.entries(pack)
            .filter(([key]) => [...always, ...sections].includes(key))
            .map(([key, section]) => [key, only[key] ? shortItems(section, only[key]) : section]),
        )
      : pack;
  return {
    name: 'content',
    transform(code, id) {
      if (!id.includes('/src/content/')) return null;
      if (id.endsWith('.schema.json')) return { code: withoutNotes(code), map: null };
      const { $schema: _schema, ...file } = JSON.parse(code);
      const whole = file.quiz ? { ...file, quiz: withoutProof(file.quiz) } : file;
      const { sources, ...pack } = kept(whole);
      if (!sources) return { code: moduleOf(pack), map: null };
      const { sources: _sources, ...all } = whole;
      const language = JSON.parse(readFileSync(id.replace('topic.json', 'en.json'), 'utf8'));
      // The list of sources shows those of every section.
      const listed = !sections || sections.includes('sources');
      const text = JSON.stringify(listed ? [all, language] : [pack, kept(language)]);
      const cited = Object.keys(sources).filter((name) => text.includes(`"${name}"`) || text.includes(`[^${name}]`));
      const short = cited.map((name) => [name, shortSource(sources[name])]);
      // The list of sources in a file of its own: what the sections rest on that are not in it.
      const rest = sections && listed ? { elsewhere: { sources: cited } } : {};
      return { code: moduleOf({ ...pack, ...rest, sources: Object.fromEntries(short) }), map: null };
    },
  };
}

/** Each section is a text, parsed when it is first read: a script of that size is much slower to read than a text. */
const moduleOf = (pack) => {
  const sections = Object.entries(pack).map(([name, section]) => {
    const text = JSON.stringify(section);
    return typeof section === 'string'
      ? `${name}:${text}`
      : `get ${name}(){return JSON.parse(${JSON.stringify(text)})}`;
  });
  return `export default {${sections.join()}}`;
};

/** Items of a topic stand in a list, those of a language in a record. */
const shortItems = (section, { topic, text }) =>
  Array.isArray(section)
    ? section.map((item) => shortItem(item, topic))
    : Object.fromEntries(Object.entries(section).map(([id, item]) => [id, shortItem(item, text)]));

const shortItem = (item, names) => Object.fromEntries(Object.entries(item).filter(([key]) => names.includes(key)));

/** A quiz without what only `carelets prove` reads. Questions of a topic stand in a list, those of a language in a record. */
const withoutProof = ({ questions, ...quiz }) => ({
  ...quiz,
  questions: Array.isArray(questions)
    ? questions.map(({ harmless: _harmless, concerns: _concerns, ...question }) => question)
    : questions,
});

/** A schema without what only editors read. */
const withoutNotes = (code) =>
  JSON.stringify(JSON.parse(code), (key, value) =>
    key === 'propertyNames' || (key === '$schema' && typeof value === 'string') ? undefined : value,
  );

const shortSource = ({ authors, published, year, url, status, lapsed }) => ({
  authors: authors.replace(/( [A-Z]+)?(,.*| et al\.$)/, ' et al.'),
  published: published.replace(/ \d+:\S+$/, ''),
  year,
  url,
  status,
  lapsed,
});
