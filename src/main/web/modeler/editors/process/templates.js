import chinese from '../../templates/element-templates_zh.json';
import { language } from '../../view/texts.js';

const ADDRESS = '/modeler/element-templates.json';

// The same templates as the desktop Modeler's, in the words of this page.
export async function knownTemplates() {
  const templates = await (await fetch(ADDRESS)).json();
  return language === 'zh' ? templates.map(translated) : templates;
}

function translated(template) {
  return {
    ...template,
    ...words(template),
    properties: template.properties.map(property => ({
      ...property,
      ...words(property),
      ...(property.choices && { choices: property.choices.map(choice => ({ ...choice, ...words(choice) })) })
    }))
  };
}

function words(described) {
  const readable = ['name', 'label', 'description'].filter(part => described[part] && chinese[described[part]]);
  return Object.fromEntries(readable.map(part => [part, chinese[described[part]]]));
}
