import { language } from '../../view/texts.js';

// The same templates as the desktop Modeler's, in the reader's language.
export async function knownTemplates() {
  return (await fetch(`/modeler/element-templates.json?lang=${language}`)).json();
}
