/** Entry of the worker thread that reads large documents: text in, values out. */
import { parentPort } from 'node:worker_threads';
import { loadText } from './load.ts';

export interface ParseRequest {
  readonly text: string;
  readonly json: boolean;
}

const port = parentPort;
if (port === null) throw new Error('parse-worker runs as a worker thread only');
port.on('message', ({ text, json }: ParseRequest) => port.postMessage(loadText(text, json)));
port.postMessage('ready');
