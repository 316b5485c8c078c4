import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import topic from '../../src/content/back-pain-running/topic.json';
import type { HealthArticle } from '../../src/widgets/health-article/health-article.js';
import type { Widget } from '../../src/ui/widget.js';
import { all, focused, one, seen, words } from '../support/reader.js';

const open = () => fixture<HealthArticle>(html`<health-article region="GB" heading-level="1"></health-article>`);

describe('health-article', () => {
  it('holds every part in order, with its heading and its widgets', async () => {
    const article = await open();
    expect(all(article, 'h2').map((one) => words(one))).to.deep.equal(
      topic.article.map(({ id }) => english.article.parts[id as 'signs'].title),
    );
    const placed = all(article, 'section').map((part) =>
      [...part.querySelectorAll('.widgets > *, .pair > *')].map((one) => one.localName),
    );
    expect(placed).to.deep.equal(topic.article.map(({ widgets }) => widgets.map(({ tag }) => tag)));
  });

  it('hands its region, language, theme and heading level on', async () => {
    const article = await open();
    article.theme = 'dark';
    await article.updateComplete;
    const quiz = one<Widget>(article, 'pain-check-quiz' as 'div');
    expect([quiz.region, quiz.lang, quiz.theme, quiz.headingLevel]).to.deep.equal(['GB', 'en', 'dark', 3]);
    article.headingLevel = 5;
    await article.updateComplete;
    expect(quiz.headingLevel).to.equal(6);
  });

  it('has a contents list that leads to each part', async () => {
    const article = await open();
    all<HTMLAnchorElement>(article, 'nav a')[2]?.click();
    await waitUntil(() => focused(article)?.id === 'part-check');
    expect(words(focused(article))).to.equal('Check your pain');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('does not scroll by itself', async () => {
    scrollTo(0, 0);
    await open();
    await new Promise((done) => setTimeout(done, 200));
    expect([scrollY, document.activeElement]).to.deep.equal([0, document.body]);
  });

  it('shows the fallback where a topic has no article', async () => {
    const article = await fixture<HealthArticle>(
      html`<health-article topic="none-such">Our own article.</health-article>`,
    );
    expect(article.innerText).to.equal('Our own article.');
    expect(seen(article)).to.equal('');
  });
});
