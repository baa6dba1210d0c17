// What is new since this person last looked in this tab: a task that came, or came back, or became more urgent.

const key = (task) => task.id + ':' + task.priority;
const place = (person) => 'estatedesk.alerts.seen.' + person;

function remembered(person) {
  try {
    return JSON.parse(sessionStorage.getItem(place(person)));
  } catch (problem) {
    return null;
  }
}

/** Those of the tasks that are new. What is there at the first look after signing in is no news: the count tells it. */
export function news(person, tasks) {
  const seen = remembered(person);
  sessionStorage.setItem(place(person), JSON.stringify(tasks.map(key)));
  return seen ? tasks.filter((task) => !seen.includes(key(task))) : [];
}
