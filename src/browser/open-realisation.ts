/** Opens the choice between outcomes: every amount was written when the study was analysed, and is only shown. */
export function openRealisation(): void {
  const section = document.querySelector<HTMLElement>('#page-realisation');
  const status = section?.querySelector<HTMLElement>('[role="status"]');
  if (section === null || status === null || status === undefined) return;
  const show = (): void => {
    const chosen = section.querySelector<HTMLInputElement>('input:checked');
    if (chosen === null) return;
    status.textContent = chosen.dataset['meaning'] ?? '';
    for (const cell of section.querySelectorAll<HTMLElement>('[data-likely]')) cell.textContent = cell.dataset[chosen.value] ?? '';
  };
  section.addEventListener('change', show);
  // A browser may remember what was chosen before the page was loaded anew.
  show();
  section.hidden = false;
}
