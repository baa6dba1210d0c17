// What is new since this person last looked in this tab: a task that came, came back or became more urgent; a message.

const place = (person) => 'estatedesk.alerts.seen.' + person;
const taskKey = (task) => task.id + ':' + task.priority;
const messageKey = (message) => 'message:' + message.id;

function remembered(person) {
  try {
    return JSON.parse(sessionStorage.getItem(place(person)));
  } catch (problem) {
    return null;
  }
}

/** What of the alerts is new. What is there at the first look after signing in is no news: the count tells it. */
export function news(person, { tasks, messages }) {
  const seen = remembered(person);
  sessionStorage.setItem(place(person), JSON.stringify([...tasks.map(taskKey), ...messages.map(messageKey)]));
  return seen === null ? { tasks: [], messages: [] } : {
    tasks: tasks.filter((task) => !seen.includes(taskKey(task))),
    messages: messages.filter((message) => !seen.includes(messageKey(message)))
  };
}
