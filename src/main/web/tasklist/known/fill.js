// Whoever types a telephone or a unit into a start form reads who that is; by a telephone what is empty is filled in, by a
// unit it is offered, and what a person typed stays (HOT-10, HOT-20, CMP-37). The cases of that person and unit stand below.
import { later } from '../../shared/dom.js';
import { Form } from '../drafts/form-js.js';
import { tick } from '../view/time.js';
import { text } from '../view/texts.js';
import { adding, block, line, person } from './block.js';
import { knownFields } from './form.js';
import { isPhone, isUnit, questions } from './questions.js';

const PAUSE = 600;
const PARTS = ['name', 'unit', 'phone'];
const known = new WeakSet();

const { importSchema } = Form.prototype;

Form.prototype.importSchema = async function filled(schema, data) {
  const answer = await importSchema.call(this, schema, data);
  if (this._container.closest('.modal-content') && !known.has(this)) {
    known.add(this);
    follow(this);
  }
  return answer;
};

function follow(form) {
  const fields = knownFields(form);
  if (!fields.any) {
    return;
  }
  const ask = questions();
  const shown = block();
  /** What was filled in by us, and not typed over since. */
  const own = {};
  const typed = part => (fields.value(part) === own[part] ? '' : fields.value(part));
  let last = '';
  let still = () => {};

  /** What is known of somebody, or nobody, into what nobody typed into; over what was typed only if somebody said so. */
  const fill = (one, over = false) => {
    const wished = PARTS.filter(part => fields.has(part) && (over || !typed(part)))
      .map(part => [part, (part === 'phone' ? one?.phones[0] : one?.[part]) ?? ''])
      .filter(([part, value]) => value !== fields.value(part) && (value || own[part]));
    if (wished.length) {
      // What somebody took is as good as typed.
      wished.forEach(([part, value]) => over ? delete own[part] : (own[part] = value));
      fields.fill(Object.fromEntries(wished));
    }
  };
  const take = one => {
    fill(one, true);
    shown.who(person(one, isGone(one)));
  };

  const look = async question => {
    const [phone, unit] = [typed('phone'), typed('unit')];
    const byPhone = isPhone(phone) ? await ask.people(phone) : null;
    const found = byPhone?.people.length || !isUnit(unit) ? byPhone : await ask.people(unit);
    if (question !== last) {
      return;
    }
    const people = found && !found.masked ? found.people : [];
    const now = people.filter(one => !isGone(one));
    // Whoever calls about a unit need not live there, and a wrong number is worse than none: then it is only offered.
    fill(found === byPhone && now.length === 1 ? now[0] : null);
    shown.who(...people.map(one => person(one, isGone(one), people.length === 1 && fits(one) ? null : () => take(one))),
      found && !people.length && !found.masked && line(text('known-nobody')),
      found?.mayKeep && isNew(people, phone) && adding(fields.value('name'), fields.value('unit'), add));
    await cases(question);
  };
  const cases = async question => {
    const found = await Promise.all(['phone', 'unit'].map(part => {
      const value = fields.value(part);
      return (part === 'phone' ? isPhone : isUnit)(value) ? ask.cases(value) : [];
    }));
    if (question === last) {
      still();
      const all = [...new Map(found.flat().map(one => [one.number, one])).values()];
      shown.cases(all.sort((one, other) => (other.status === 'OPEN') - (one.status === 'OPEN')));
      still = tick(shown.node);
    }
  };
  const fits = one => PARTS.every(part => !fields.has(part)
    || (part === 'phone' ? one.phones.some(phone => digits(phone) === digits(fields.value(part))) : one[part] === fields.value(part)));
  /** Somebody of whom the name and the unit are told, and not known with this telephone. */
  const isNew = (people, phone) => fields.value('name') && fields.value('unit')
    && !people.some(one => one.name === fields.value('name') && (!phone || one.phones.some(other => digits(other) === digits(phone))));
  const add = role => ask.add({ unit: fields.value('unit'), name: fields.value('name'), phones: fields.value('phone'), role })
    .then(() => shown.who(line(text('known-added', fields.value('name')))), failed);
  const failed = problem => shown.who(line(problem.status ? problem.message : text('find-failed')));

  const soon = later(PAUSE, () => look(last).catch(failed));
  form.on('changed', () => {
    fields.follow(shown.node);
    const question = JSON.stringify(PARTS.map(typed));
    if (question !== last) {
      last = question;
      soon();
    }
  });
}

const isGone = one => one.gone;
const digits = phone => phone.normalize('NFKC').replace(/\D/g, '');
