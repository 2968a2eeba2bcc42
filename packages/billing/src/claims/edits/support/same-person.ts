import type { Person } from '../../../parties/index.ts';

const plain = (text: string) => text.trim().toUpperCase();

/** True when last name, first name and birth date agree, whatever the letter case. */
export function samePerson(one: Person, other: Person): boolean {
  return (
    plain(one.name.last) === plain(other.name.last) &&
    plain(one.name.first) === plain(other.name.first) &&
    one.birthDate === other.birthDate
  );
}
