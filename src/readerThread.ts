// What runs on a thread that reads files for the index.
import { parentPort } from 'node:worker_threads';
import { readFar, type FarRequest } from './node/readFar';

parentPort?.on('message', (request: FarRequest) => {
  void readFar(request).then((answer) => {
    parentPort?.postMessage(answer, [answer.files.buffer as ArrayBuffer]);
  });
});
