// Ends all sessions of whoever is signed in, on every machine.
const button = document.getElementById('sign-out');
const { token } = await (await fetch('session')).json();
show(Boolean(token) && (await fetch('desk/me', { headers: { 'X-Requested-With': 'fetch' } })).ok);
button.addEventListener('click', async () => {
  const headers = { 'X-XSRF-TOKEN': token, 'X-Requested-With': 'fetch' };
  const answer = await fetch('desk/sign-out-everywhere', { method: 'POST', headers });
  sessionStorage.removeItem('estatedesk.go.last');
  show(!answer.ok);
});

function show(signedIn) {
  button.hidden = !signedIn;
  document.getElementById('nobody').hidden = signedIn;
}
