/** True where a page is looked at by whoever makes it: on their own machine, and in Storybook. */
export const isTried = (): boolean =>
  /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname) ||
  (location.pathname.endsWith('/iframe.html') && /[?&]viewMode=/.test(location.search));
