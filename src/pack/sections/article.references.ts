/** The references within the article. */
import { idsOf, unique, type Tools } from '../reference-tools.js';

export function checkArticle({ topic, text, need, add, say }: Tools): void {
  unique(topic.article ?? [], 'article', add);
  topic.article?.forEach((part, n) => {
    say('article.parts', part.id, text.article?.parts);
    part.sources?.forEach((id) => need(`article[${n}].sources`, id, Object.keys(topic.sources), 'a source'));
    part.widgets.forEach(({ set, fact }, m) => {
      const path = `article[${n}].widgets[${m}]`;
      if (set !== undefined) need(`${path}.set`, set, Object.keys(topic.sets ?? {}), 'a set');
      if (fact !== undefined) need(`${path}.fact`, fact, idsOf(topic.facts), 'a fact');
    });
  });
}
