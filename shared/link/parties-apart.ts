import { areStrangers, isSameParty, partyWords } from './party-name.ts';

/** What one thing that both say tells of whether they are of one party. */
export type Vote = 'same' | 'differs' | 'silent';

/** How members that share a number are told apart. */
export interface Telling<Member> {
  /** The number, in the form in which it is compared; empty where there is none. */
  readonly numberOf: (member: Member) => string;
  /** What all that both say tells. */
  readonly votes: (one: Member, other: Member) => readonly Vote[];
  /** Whether they are one thing that was entered twice, though it is of two parties. */
  readonly areDoubles?: (one: Member, other: Member) => boolean;
  /** What a member says of its party, the surest first; null where it does not say it. */
  readonly marks: readonly ((member: Member) => string | null)[];
}

/** A number that stands on more members than this is a mistake of another kind. */
const mostMembers = 200;

/**
 * A mark on each member whose number surely comes from more than one party: two suppliers may use the same invoice number. Members of one
 * party get one mark; where any of them leaves it open whose it is, none is marked.
 */
export function partiesApart<Member>(
  members: readonly Member[],
  telling: Telling<Member>,
): ReadonlyMap<Member, string> {
  const groups = Map.groupBy(members, telling.numberOf);
  const marked = [...groups].flatMap(([number, group]) => {
    if (number === '' || group.length < 2 || group.length > mostMembers) return [];
    const parties = partiesOf(group, (one, other) => isOther(one, other, telling));
    return parties.length < 2 ? [] : parties.flatMap((party) => withMark(party, telling.marks));
  });
  return new Map(marked);
}

/** What two names tell; a name that is not known tells nothing. */
export function namesHeldTogether(one: string, other: string): Vote {
  const [mine, theirs] = [partyWords(one), partyWords(other)];
  if (isSameParty(mine, theirs)) return 'same';
  return areStrangers(mine, theirs) ? 'differs' : 'silent';
}

/** Something that both say differs, and nothing of it is the same. */
function isOther<Member>(one: Member, other: Member, { votes, areDoubles }: Telling<Member>): boolean {
  const cast = votes(one, other);
  if (!cast.includes('differs') || cast.includes('same')) return false;
  return areDoubles === undefined || !areDoubles(one, other);
}

/** Members that belong together, in whatever order they were given. */
function partiesOf<Member>(
  members: readonly Member[],
  areOther: (one: Member, other: Member) => boolean,
): readonly (readonly Member[])[] {
  let parties: readonly (readonly Member[])[] = [];
  for (const member of members) {
    const isMine = (party: readonly Member[]) => party.some((other) => !areOther(member, other));
    const mine = parties.filter(isMine).flat();
    parties = [...parties.filter((party) => !isMine(party)), [...mine, member]];
  }
  return parties;
}

/** The surest thing that they say of their party, the lowest of them. */
function withMark<Member>(
  members: readonly Member[],
  marks: Telling<Member>['marks'],
): readonly (readonly [Member, string])[] {
  const said = marks.map((mark) => members.flatMap((member) => mark(member) || []).toSorted());
  const mark = said.find((texts) => texts.length > 0)?.[0] ?? '';
  return members.map((member) => [member, mark] as const);
}
