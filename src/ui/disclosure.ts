/** The line that opens a `details` in place, with an arrow that turns. Put the class `opener` on its `summary`. */
import { css } from 'lit';

/**
 * Opens the `details` that the page's address names, and brings it into view. At load it takes no focus (`arrived`); a
 * link that the reader follows moves the focus too.
 */
export function openLinked(root: ParentNode, id: string, arrived: boolean): void {
  const item = root.querySelector<HTMLDetailsElement>(`details[id="${CSS.escape(id)}"]`);
  if (!item) return;
  item.open = true;
  item.scrollIntoView({ block: 'start' });
  if (!arrived) item.querySelector('summary')?.focus({ preventScroll: true });
}

export const disclosureStyles = css`
  .opener {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 48px;
    padding: 10px 0;
    font-weight: 600;
    line-height: 1.3;
    list-style: none;
    cursor: pointer;
  }
  .opener::-webkit-details-marker {
    display: none;
  }
  .opener::after {
    content: '';
    flex: none;
    width: 8px;
    height: 8px;
    margin-block: -4px 0;
    margin-inline: auto 6px;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
    transition: transform 150ms;
  }
  [open] > .opener::after {
    margin-top: 4px;
    transform: rotate(225deg);
  }
  @media print {
    .opener::after {
      display: none;
    }
  }
`;
