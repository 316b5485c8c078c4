/**
 * What a frame has to be allowed, wherever one is handed out. Without the popups neither a phone number nor a source opens,
 * without the modals nothing prints, and no browser says so to the reader.
 */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

/** Keeps the screen on in a guided session, and copies a text. */
export const allow = 'screen-wake-lock; clipboard-write';
