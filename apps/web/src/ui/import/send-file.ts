import { ApiError, fetchJson, headersFor } from '../../api/client.ts';
import type { FileKind } from './file-kind.ts';

export interface StoredFile {
  receivedFileId: string;
  /** The same bytes came before: nothing was stored again. */
  alreadyReceived: boolean;
}

const UNREACHABLE = { code: 'unreachable', message: 'Cleanclaim does not answer. The file was not taken; try again.' };

function answerOf(request: XMLHttpRequest): unknown {
  try {
    return JSON.parse(request.responseText);
  } catch {
    return undefined; // no JSON: what stands before the server answered in its place
  }
}

/**
 * Sends a file's bytes. `fetch` tells nothing of how much has gone, XMLHttpRequest does.
 * @throws ApiError for every refusal, and when nothing answers.
 */
export function sendFile(file: File, kind: FileKind, onProgress: (sentBytes: number) => void): Promise<StoredFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/files?${new URLSearchParams({ kind, fileName: file.name })}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    for (const [name, value] of Object.entries(headersFor({}))) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => onProgress(event.loaded);
    request.onerror = () => reject(new ApiError(0, UNREACHABLE));
    request.onload = () => {
      const answer = answerOf(request);
      if (request.status === 200) return resolve(answer as StoredFile);
      // The session may be over: asking who is signed in brings the sign-in, and the line stays to be sent again.
      if (request.status === 401) void fetchJson('GET', '/api/me', undefined).catch(() => undefined);
      reject(new ApiError(request.status, (answer as typeof UNREACHABLE | undefined) ?? UNREACHABLE));
    };
    request.send(file);
  });
}
