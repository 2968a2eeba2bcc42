import { openPacked, packColumns } from './packed-columns.ts';
import { openRows, type PackedRows, packRows } from './row-table.ts';
import type { HccTable } from './types.ts';

/**
 * A model by family and version, however a file spells it: `CMS-HCC ESRD Model V24`, domain `ESRD` with version `V24`,
 * and coefficients of `D24` are one (`ESRD24`); `CMS-HCC Model V28` and `C28` are `CMS28`, `RxHCC Model V08` is `RX08`.
 */
export function hccModelKey(domain: string, version: string): string {
  const family = /esrd/i.test(domain) ? 'ESRD' : /rx/i.test(domain) ? 'RX' : 'CMS';
  return family + (/(\d{2})$/.exec(version.trim())?.[1] ?? '');
}

/** A category without the letters that some files put before it: `HCC37`, `RXHCC5` -> `37`, `5`. */
export function hccCategory(text: string): string {
  return text
    .toUpperCase()
    .replace(/^(RX)?(HCC|CC)/, '')
    .trim();
}

/** Packs which categories a diagnosis has in each model. */
export function packHccDiagnoses(
  rows: readonly (readonly [code: string, category: string, model: string])[],
): Uint8Array {
  const models = [...new Set(rows.map(([, , model]) => model))];
  const numberOf = new Map(models.map((model, at) => [model, String(at)]));
  return packRows(
    ['model', 'category'],
    rows.map(([, category, model]) => [numberOf.get(model) ?? '', category]),
    rows.map(([code]) => code),
    { models },
  );
}

/** Packs coefficients by name, which is longer than a code. */
export function packCoefficients(rows: readonly (readonly [model: string, name: string, value: string])[]): Uint8Array {
  return packColumns({
    names: rows.map(([model, name]) => `${model} ${name.toUpperCase()}`),
    values: rows.map(([, , value]) => value),
  });
}

/** Parts of a payment year as installed; any may be missing. */
export interface HccParts {
  diagnoses?: Uint8Array;
  labels?: Uint8Array;
  hierarchies?: Uint8Array;
  coefficients?: Uint8Array;
  chronic?: Uint8Array;
}

/** One table out of the files of a payment year; undefined when one of them is damaged. */
export function openHcc(parts: HccParts): HccTable | undefined {
  const rows = (bytes: Uint8Array | undefined) => (bytes === undefined ? null : openRows(bytes));
  const diagnoses = rows(parts.diagnoses);
  const labels = rows(parts.labels);
  const hierarchies = rows(parts.hierarchies);
  const chronic = rows(parts.chronic);
  const coefficients = parts.coefficients === undefined ? null : openCoefficients(parts.coefficients);
  if ([diagnoses, labels, hierarchies, chronic, coefficients].includes(undefined)) return undefined;
  const models = (diagnoses?.file.info.models ?? []) as readonly string[];
  const ofModel = (table: PackedRows | null | undefined, category: string, model: string) =>
    table?.find(modelKeyOf(model) + hccCategory(category)) ?? [];
  return {
    models,
    find: (diagnosis, model) => {
      const number = String(models.indexOf(model));
      return (diagnoses?.find(diagnosis) ?? []).filter(([of]) => of === number).map(([, category = '']) => category);
    },
    label: (category, model) => ofModel(labels, category, model)[0]?.[0],
    drops: (category, model) => ofModel(hierarchies, category, model).map(([child = '']) => child),
    chronic: (category, model) => ofModel(chronic, category, model)[0]?.[0] === 'Y',
    coefficient: (name, model) => coefficients?.(`${modelKeyOf(model)} ${name.toUpperCase()}`),
    count: diagnoses?.count ?? 0,
  };
}

function modelKeyOf(model: string): string {
  return hccModelKey(model, model);
}

function openCoefficients(bytes: Uint8Array): ((key: string) => string | undefined) | undefined {
  const file = openPacked(bytes);
  if (file === undefined) return undefined;
  const names = file.texts('names');
  const values = file.texts('values');
  let byName: Map<string, number> | undefined;
  return (key) => {
    byName ??= new Map(Array.from({ length: names.length }, (_, row) => [names.at(row), row]));
    const row = byName.get(key);
    return row === undefined ? undefined : values.at(row);
  };
}
