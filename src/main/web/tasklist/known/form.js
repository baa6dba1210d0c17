// The fields of a start form by which somebody is known: telephone, unit and name, by their keys, as the index of cases has
// them, or as a property "resident" of the field says (phone, unit, name).
const KEYS = { customerPhone: 'phone', unit: 'unit', customerName: 'name' };

/** What is typed into the form by which part; without parts there is nobody to know. */
export function knownFields(form) {
  const fields = Object.fromEntries(form._getState().schema.components
    .map(field => [field.properties?.resident ?? KEYS[field.key], field])
    .filter(([part]) => part));
  const input = part => fields[part] && form._container.querySelector(`input[id$="-${CSS.escape(fields[part].id)}"]`);
  return {
    any: Boolean(fields.phone || fields.unit),
    value: part => String(form._getState().data[fields[part]?.key] ?? '').trim(),
    /** Whether it can be seen: a hidden field takes nothing. */
    has: part => Boolean(input(part)),
    /** All at once: each time a form is drawn anew it forgets what it has not yet taken over of a field that is typed into. */
    fill(values) {
      document.activeElement?.closest('.fjs-container') && document.activeElement.dispatchEvent(new Event('blur'));
      const [data, errors] = [{ ...form._getState().data }, { ...form._getState().errors }];
      Object.entries(values).forEach(([part, value]) => {
        data[fields[part].key] = value;
        delete errors[fields[part].id];
      });
      form._setState({ data, errors });
    },
    /** Puts a node behind the row in which the last of the fields stands. */
    follow(node) {
      const rows = ['phone', 'unit'].map(part => input(part)?.closest('.fjs-layout-row') ?? null).filter(Boolean);
      const last = rows.reduce((one, other) => (one && !(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) ? one : other), null);
      if (last && last.nextElementSibling !== node) {
        last.after(node);
      }
    }
  };
}
