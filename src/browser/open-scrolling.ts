/** Takes the frames that show all they hold out of the order of the tab key, now and whenever the window changes. */
export function openScrolling(): void {
  const update = (): void => {
    for (const frame of document.querySelectorAll<HTMLElement>('.scroll')) {
      const scrolls = frame.scrollWidth > frame.clientWidth;
      if (scrolls) frame.tabIndex = 0;
      else frame.removeAttribute('tabindex');
    }
  };
  update();
  addEventListener('resize', update);
}
