import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { perform, Refusal } from '../operations/operation.ts';
import { type OriginalFile, readOriginal } from '../operations/read-original.ts';
import type { RouteOptions } from './route-options.ts';

const PDF = '%PDF-';
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

const beginsWith = (bytes: Uint8Array, first: readonly number[]) => first.every((byte, i) => bytes[i] === byte);

/** Nothing in a stored file may run, load or send anything, whatever it holds. */
const SANDBOX = "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** Browsers show no PDF in a sandbox. Only our own statements and forms go without: they are text and lines, written by us. */
const OWN_PDF =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/**
 * A scan that is a PDF, shown in a frame of our own page and nowhere else. A browser's viewer shows nothing in a sandbox,
 * which would leave the typist without the paper; it runs apart from the page, and nothing may be loaded or sent.
 */
const SCAN_BESIDE = OWN_PDF.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // not UTF-8
  }
}

/** By what the bytes are, not by what a name says. Markup goes as text: a browser must not build a page from it. */
function contentTypeOf(bytes: Uint8Array): string {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, PDF.length)) === PDF) return 'application/pdf';
  if (beginsWith(bytes, PNG)) return 'image/png';
  if (beginsWith(bytes, JPEG)) return 'image/jpeg';
  return isText(bytes) ? 'text/plain; charset=utf-8' : 'application/octet-stream';
}

/** RFC 6266: a plain name for old readers, the true one beside it. */
function disposition(kind: 'inline' | 'attachment', fileName: string): string {
  const plain = fileName.replace(/[^\w .()-]/g, '_');
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

type Shown = 'tab' | 'beside' | 'download';

function policyOf({ ours, isScan }: OriginalFile, type: string, shown: Shown): string {
  if (type !== 'application/pdf') return SANDBOX;
  if (isScan && shown === 'beside') return SCAN_BESIDE;
  return ours ? OWN_PDF : SANDBOX;
}

/** Headers of a file by what its bytes are. `download` saves it instead of showing it; `beside` is a frame of our page. */
export function fileHeaders(file: OriginalFile, shown: Shown): Record<string, string> {
  const { bytes, fileName } = file;
  const type = contentTypeOf(bytes);
  const isShown = shown !== 'download' && type !== 'application/octet-stream';
  return {
    'content-type': type,
    'content-disposition': disposition(isShown ? 'inline' : 'attachment', fileName),
    'content-security-policy': policyOf(file, type, shown),
    'x-content-type-options': 'nosniff',
  };
}

/** Stored files, byte for byte, by the hash of their content: charts, answers, what was sent, statements. */
export function addOriginals(app: FastifyInstance, { runtime, actorOf }: RouteOptions): void {
  app.get<{ Params: { sha256: string }; Querystring: { download?: '1'; beside?: '1' } }>(
    '/api/originals/:sha256',
    {
      schema: {
        tags: ['files'],
        summary: readOriginal.summary,
        description: `\`download=1\` saves it instead of showing it; \`beside=1\` lets the page show a scan in a frame. Roles: ${readOriginal.roles.join(', ')}.`,
        params: z.object({ sha256: z.string() }),
        querystring: z.object({ download: z.literal('1').optional(), beside: z.literal('1').optional() }),
      },
    },
    async (request, reply) => {
      const outcome = await perform(runtime, await actorOf(request), readOriginal, request.params);
      if (!outcome.ok) throw new Refusal(outcome.code, outcome.message);
      const { bytes } = outcome.value;
      const { download, beside } = request.query;
      const shown = download ? 'download' : beside ? 'beside' : 'tab';
      return reply.headers(fileHeaders(outcome.value, shown)).send(Buffer.from(bytes));
    },
  );
}
