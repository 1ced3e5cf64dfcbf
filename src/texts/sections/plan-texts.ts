import type { BenefitClass, Phase, PhaseName, PreProject, Role, Today } from '../../analyses/plan/plan.ts';
import type { Phrase } from '../phrase.ts';

/** The plan: what is common to all pre-projects, then each of them. Names are lists, joined already. */
export interface PlanTexts {
  readonly heading: string;
  readonly leadOne: string;
  readonly lead: <T>(count: T) => Phrase<T>;
  /** In place of the names of all that take part; after a “not”, so that none of them is left out, `anywhere`. */
  readonly everywhere: string;
  readonly anywhere: string;
  readonly phases: {
    readonly heading: string;
    /** `day` is that of the first decision; undefined: the study states none. */
    readonly lead: (day: string | undefined) => string;
    readonly table: { readonly phase: string; readonly work: string; readonly decision: string; readonly who: string };
    readonly names: Readonly<Record<PhaseName, string>>;
    readonly work: Readonly<Record<PhaseName, string>>;
    readonly decisions: Readonly<Record<PhaseName, string>>;
    readonly deciders: Readonly<Record<Phase['decidedBy'], string>>;
  };
  readonly milestones: {
    readonly heading: string;
    readonly table: { readonly when: string; readonly milestone: string };
    readonly undated: string;
    /** Of one service: its start, its full effect, and positions that are free. */
    readonly start: (service: string) => string;
    readonly fullEffect: (service: string) => string;
    readonly freed: (about: { readonly service: string; readonly municipality: string }) => string;
  };
  readonly organisation: {
    readonly heading: string;
    readonly table: { readonly role: string; readonly who: string; readonly answersFor: string };
    readonly roles: Readonly<Record<OrganisedRole, { readonly name: string; readonly who: string; readonly answersFor: string }>>;
    /** Behind the owner: that the study says so, or that an earlier report had another. */
    readonly asStudied: string;
    readonly earlierOwner: (owner: string) => string;
    /** Each of these as it stands before a colon, and what it does. */
    readonly parties: Readonly<Record<'elected' | 'management' | 'employees', { readonly name: string; readonly part: string }>>;
    readonly partners: { readonly name: string; readonly part: (names: string) => string; readonly none: string };
  };
  readonly benefits: {
    readonly heading: string;
    /** `day` is when a stated baseline is fixed; undefined: when the decision is taken. */
    readonly lead: (day: string | undefined) => string;
    readonly table: { readonly kind: string; readonly measure: string; readonly risk: string; readonly followUp: string };
    readonly classes: Readonly<Record<BenefitClass, { readonly name: string; readonly measure: string; readonly risk: string; readonly followUp: string }>>;
    readonly rows: { readonly benefit: string; readonly kind: string; readonly today: string; readonly target: string; readonly year: string };
    readonly cost: string;
    readonly lower: <T>(amount: T) => Phrase<T>;
    /** From nothing, which is as today. */
    readonly onScale: <T>(effect: T) => Phrase<T>;
    readonly freed: (about: { readonly isCashable: boolean; readonly municipality: string }) => string;
    readonly toBeMeasured: string;
    readonly notSet: string;
    /** `role` undefined: the line manager of the service. */
    readonly owner: (about: { readonly role: string | undefined; readonly names: string }) => string;
    readonly none: string;
  };
  readonly risks: {
    readonly heading: string;
    readonly lead: string;
    readonly table: { readonly risk: string; readonly owner: string };
    readonly owners: Readonly<Record<Role, string>>;
    /** Municipalities in which it is not in place, and those that have not answered; undefined: none. */
    readonly factor: (about: { readonly title: string; readonly unmet: string | undefined; readonly unanswered: string | undefined }) => string;
    readonly condition: (model: string) => string;
  };
  readonly preProject: {
    /** `criterion` is quoted; undefined: economy. */
    readonly purpose: (criterion: string | undefined) => string;
    readonly next: Readonly<Record<PreProject['next'], string>>;
    readonly round: <T>(round: T) => Phrase<T>;
    readonly participants: (names: string) => string;
    readonly model: (model: string) => string;
    readonly openModel: string;
    readonly host: (name: string) => string;
    readonly openHost: string;
    /** The study wants a host or another model, and the advised model has no host or is not that one. */
    readonly wishedHost: (about: { readonly host: string; readonly model: string }) => string;
    readonly wishedModel: (model: string) => string;
    readonly start: (year: string) => string;
    /** The same where nothing was computed. */
    readonly startStated: (year: string) => string;
    readonly noStart: string;
    readonly fullEffect: (year: string) => string;
  };
  readonly baseline: {
    readonly table: {
      readonly municipality: string;
      readonly cost: (scale: string) => string;
      readonly volume: string;
      readonly today: string;
      readonly after: string;
      readonly change: string;
    };
    readonly sum: string;
    readonly notStated: string;
    readonly missing: (what: string) => string;
    /** "the cost and the volume in Frosta". */
    readonly unmeasured: (about: { readonly kinds: readonly (keyof Today)[]; readonly names: string; readonly list: (items: readonly string[]) => string }) => string;
    readonly criterion: (title: string) => string;
    readonly positionsUnknown: (names: string) => string;
  };
}

/** Who organises a pre-project. */
export type OrganisedRole = 'owner' | 'steering' | 'manager' | 'group' | 'employees' | 'host';
