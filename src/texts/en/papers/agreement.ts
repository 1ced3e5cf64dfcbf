import type { AgreementPaperTexts } from '../../papers/agreement-paper-texts.ts';

export const agreement: AgreementPaperTexts = {
  title: ({ services, document }) => `Draft ${document ?? 'agreement'}: ${services}`,
  draft: (study) => `This is a draft, made from the study “${study}”. It binds nobody until the municipalities have adopted it.`,
  basis: ({ model, basis, others }) => {
    switch (basis) {
      case 'asked':
        return `The draft is for this model: ${model}.`;
      case 'agreement':
        return `The draft is for the model of the agreement: ${model}.`;
      case 'service':
        return `The draft is for the model that the study prefers: ${model}.`;
      case 'recommended': {
        const lead = `The draft is for this model: ${model}. The study has not chosen a model`;
        if (others === undefined) return `${lead}, so this is the one that we find best suited of those that the law allows.`;
        return others.suited
          ? `${lead}, and this is one of several that we find equally well suited. With as many points: ${others.models}. The municipalities have to choose between them.`
          : `${lead}, and none of those that the law allows stands out. The law also allows: ${others.models}. The municipalities have to choose between them.`;
      }
    }
  },
  unjudged: (services) => `Whether the law allows this model has not been judged for ${services}, because the study states no traits.`,
  beforeEarliest: ({ day, from }) => `We do not know the law as it was on ${day}. The earliest that we know applied from ${from}, and it is used instead.`,
  counted: ({ filled, required, read }) => {
    const open = filled === required ? '' : ' What is in square brackets is for the municipalities to agree on.';
    const done = filled === 1 ? 'is filled in' : 'are filled in';
    if (read) return filled === required ? `All ${required} points that the law requires are filled in.` : `Of the ${required} points that the law requires, ${filled} ${done}.${open}`;
    return `We know of ${required} points that it should have. Those marked “to be verified” we have not read in the law, which may require more. ${filled === 0 ? 'None of them is filled in' : `Of the points, ${filled} ${done}`}.${open}`;
  },
  noMinimum: (model) =>
    `As far as we know, the law has no list of what an agreement of this kind (${model}) has to contain. The draft therefore contains only what the study itself says.`,
  ordinaryOnly: ({ filled, required }) =>
    `As far as we know, the law has no list of what such an agreement has to contain. The points below are usual in such agreements, but not required by law. Of the ${required}, ${filled} ${filled === 1 ? 'is' : 'are'} filled in.${filled === required ? '' : ' What is in square brackets is for the municipalities to agree on.'}`,
  notRequired: 'not required by law',
  headings: { parties: 'Parties', members: 'Participating municipalities', conditions: 'Conditions in the law', known: 'What the study says', adoption: 'Adoption' },
  party: (name) => (/municipality|kommun/i.test(name) ? name : `${name} municipality`),
  hostParty: (party) => `${party}, host`,
  participants: (names) => `The participants are ${names}.`,
  host: (name) => `The host municipality is ${name}.`,
  date: (date) => `The agreement applies from ${date}.`,
  transfer: (date) => `Tasks and authority are transferred on ${date}.`,
  service: ({ title, description }) => `The service: ${title}.${description === undefined ? '' : ` ${description}`}`,
  sharingKeys: (keys) => `The study uses ${keys.length === 1 ? 'this cost-sharing key' : 'these cost-sharing keys'}: ${keys.join('; ')}.`,
  law: 'The rules: ',
  fillIn: (question) => `Fill in: ${question}`,
  questions: new Map([
    ['participants', 'which municipalities take part'],
    ['parties', 'which municipalities enter into the contract'],
    ['host', 'which municipality is the host'],
    ['tasks', 'which tasks and which authority are transferred, and what each municipality keeps'],
    ['avtalssamverkan.tasks', 'which tasks the other municipality performs, to what extent, and what each municipality does itself'],
    ['transfer-date', 'the date of the transfer'],
    ['information', 'which decisions are to be notified, to whom and when'],
    ['settlement', 'which costs are shared, by which key, and when they are settled'],
    ['costs', 'which costs are shared, by which key, and when they are settled'],
    ['withdrawal', 'how and with what notice a municipality may withdraw, and what it is then entitled to and liable for'],
    ['dissolution', 'how the cooperation may be dissolved, what happens to assets and employees, and who keeps the archives'],
    ['other', 'whether the law requires more to be agreed here; if not, say that it does not'],
    ['members', 'the number of members from each municipality'],
    ['representatives', 'the number of members from each municipality'],
    ['name', 'the name'],
    ['purpose', 'the purpose'],
    ['seat', 'which municipality'],
    ['board-size', 'the number, or the lowest and the highest'],
    ['contributions', 'what each municipality puts in, and whether it is money or something else'],
    ['shares', 'the share of each municipality'],
    ['legal-person', 'yes or no'],
    ['matters', 'which matters'],
    ['powers', 'what may be decided, and what the municipal councils keep'],
    ['borrowing', 'yes or no, and if so how much'],
    ['reporting', 'what is reported, to whom and how often'],
    ['delegation', 'which cases, and which employees'],
    ['assembly', 'which of the two, and the number of members from each municipality'],
    ['term', 'the term of office, or that it is four years'],
    ['price', 'what is paid, how the price is adjusted, and when it is paid'],
    ['duration', 'from when and for how long the agreement applies, and whether it is renewed'],
    ['notice', 'the period of notice, who may give it, and how the agreement is amended'],
    ['liability', 'who is liable for errors to residents and between the municipalities, and who is insured for what'],
    ['personal-data', 'who is the data controller, whether a data processing agreement is needed, and who keeps which records'],
    ['follow-up', 'what is reported, to whom and how often'],
    ['disputes', 'how disputes are settled, and by whom'],
  ]),
  adoptedBy: 'Each municipality makes its own decision:',
  adoption: 'date and case number',
};
