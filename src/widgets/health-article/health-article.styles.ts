import { css } from 'lit';

export const styles = css`
  /* The article's own words stand on the page, which may be light where the widgets are dark. */
  .root,
  section > p a {
    color: inherit;
  }
  .title {
    font-size: 1.9em;
    line-height: 1.15;
    letter-spacing: -0.02em;
  }
  .standfirst {
    margin-top: 12px;
    font-size: 1.15em;
  }
  nav {
    margin-block: 24px;
    padding: 14px 20px;
    border-radius: 10px;
    background: var(--_tint);
    color: var(--_ink);
  }
  nav ol {
    columns: 2 240px;
  }
  nav a {
    display: inline-block;
    min-height: 24px;
  }
  .part {
    margin-top: 44px;
    font-size: 1.35em;
    letter-spacing: -0.01em;
  }
  section > p {
    margin-top: 12px;
  }
  .widgets,
  .pair {
    display: grid;
    gap: 20px;
    margin-top: 20px;
  }
  .widgets > *,
  .pair > * {
    min-width: 0;
  }
  .pair {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
    align-items: start;
  }
  @media print {
    nav {
      display: none;
    }
  }
`;
