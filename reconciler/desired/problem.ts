/** Makes a problem with its place and code frame. */
import type { Problem } from '../types.ts';
import { codeFrame, type Place, sourceRef } from './source-text.ts';

export interface ProblemText {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly severity?: Problem['severity'];
  readonly device?: string;
  /** The other side of a clash. */
  readonly other?: Place;
  /** The place holds a secret: the frame shows dots. */
  readonly hidden?: boolean;
  /** False: there is nothing to show. */
  readonly frame?: boolean;
}

export function problemAt(place: Place, text: ProblemText): Problem {
  return {
    severity: text.severity ?? 'error',
    code: text.code,
    message: text.message,
    ...(text.hint === undefined ? {} : { hint: text.hint }),
    source: sourceRef(place),
    ...(text.other === undefined ? {} : { other: sourceRef(text.other) }),
    ...(text.device === undefined ? {} : { device: text.device }),
    ...(text.frame === false ? {} : { frame: codeFrame(place, text.hidden ?? false) }),
  };
}
