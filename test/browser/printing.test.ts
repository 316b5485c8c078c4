/** Buttons that print, where nothing can print. What a sandbox does is in `test/node/page-frame-rights.test.ts`. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/carelets.js';
import type { PainCheckQuiz } from '../../src/widgets/pain-check-quiz/pain-check-quiz.js';
import type { Widget } from '../../src/ui/widget.js';
import { diaryOf, start } from '../support/diary.js';
import { all, complete, one, press, seen, words } from '../support/reader.js';
import { replaced } from '../support/storage.js';
import { told } from '../support/triage-table.js';

const quizAtResult = async () => {
  const quiz = await fixture<PainCheckQuiz>(html`<pain-check-quiz region="GB"></pain-check-quiz>`);
  await complete(quiz, told({}));
  return quiz;
};
/** Every widget with a button that prints. */
const printers: Record<string, () => Promise<Widget>> = {
  'prevention-checklist': () => fixture<Widget>(html`<prevention-checklist></prevention-checklist>`),
  'recovery-plan': () => fixture<Widget>(html`<recovery-plan plan="planA" start="2026-11-25"></recovery-plan>`),
  'pain-check-quiz': quizAtResult,
  'pain-diary': () => start(diaryOf(2, (day) => ({ average: day }))),
};
const printing = (widget: Widget) => all(widget, 'button').filter((button) => /print/i.test(words(button)));

for (const tag of Object.keys(printers)) {
  describe(tag, () => {
    it('has a button that prints', async () => {
      const widget = await printers[tag]!();
      expect(printing(widget).length).to.equal(1);
    });

    it('has none in an app whose browser cannot print', () =>
      replaced(window, 'print', { value: undefined }, async () => {
        const widget = await printers[tag]!();
        await waitUntil(() => !printing(widget).length);
        expect(seen(widget).length).to.be.above(200);
      }));
  });
}

describe('a print that nothing comes of', () => {
  it('is told, and told anew after the next press', () =>
    replaced(window, 'print', { value: () => undefined }, async () => {
      const list = await printers['prevention-checklist']!();
      await press(list, 'Print');
      await waitUntil(() => /Nothing was printed\?/.test(seen(list)), 'the way out', { timeout: 5000 });
      await press(list, 'Print');
      expect(seen(list)).not.to.contain('Nothing was printed?');
    }));

  it('leaves a sheet to copy, which goes with the answers it was made of', async () => {
    const quiz = await quizAtResult();
    // As in a sandbox that keeps the sheet's own frame out of reach.
    await replaced(HTMLIFrameElement.prototype, 'contentDocument', { get: () => null }, () =>
      replaced(window, 'print', { value: () => undefined }, async () => {
        await press(quiz, 'Print summary');
        await waitUntil(() => all(quiz, '.take > textarea').length, 'the text of the sheet', { timeout: 5000 });
      }),
    );
    const { value } = one<HTMLTextAreaElement>(quiz, '.take > textarea');
    expect(value).to.contain('Call 999 or 112').and.contain('Emergency signs');
    expect(all(quiz, '.print-box, .print-frame, .root.no-print').length).to.equal(0);
    await press(quiz, 'Start again');
    await complete(quiz, told({}));
    expect(all(quiz, '.take > textarea').length).to.equal(0);
  });
});
