// The forms of this page, for what Tasklist's forms can do as well.
export { Form } from '@bpmn-io/form-js-viewer';
