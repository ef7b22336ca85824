/** The word that stands for `{ secret: device }` in a rendered line: whatever the device holds there is right. */
export const DEVICE_SECRET = '‹device›';
