/* The floor that the console is measured against: a bare ncurses list of the same look that touches only the rows that change. */
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int rows = 200000, top = 0, current = 0;

static void row(int y, int index, int selected) {
  char line[256];
  snprintf(line, sizeof line, " %s 7517-26-00-2/%-6d ТОО «Рассвет» — Әбдіғалиев Ө.  пн 23.11 10:00  5/5 4/5 1/2 3/4 ✗ 7 из 11",
           selected ? "▸" : " ", index + 1);
  if (selected) attron(COLOR_PAIR(2)); else attron(COLOR_PAIR(1));
  mvaddstr(y, 0, line);
  if (selected) attroff(COLOR_PAIR(2)); else attroff(COLOR_PAIR(1));
}

static void missing(int y) {
  char line[256];
  snprintf(line, sizeof line, " Не хватает: документ %d «Договор аренды» (Әбдіғалиев Ө., срок 16.10)", current % 9 + 1);
  attron(COLOR_PAIR(3));
  mvaddstr(y, 0, line);
  clrtoeol();
  attroff(COLOR_PAIR(3));
}

int main(int count, char **words) {
  if (count > 1) rows = atoi(words[1]);
  setlocale(LC_ALL, "C.UTF-8");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  start_color();
  use_default_colors();
  init_pair(1, COLOR_WHITE, -1);
  init_pair(2, COLOR_BLACK, COLOR_CYAN);
  init_pair(3, COLOR_YELLOW, -1);
  int height = LINES - 6;
  mvaddstr(0, 0, " Дела · Медеуский районный суд                        Ахметова С. Қ., судья · 22.11 вс 10:14");
  mvaddstr(LINES - 1, 0, " F1 Помощь F2 Действия F3 Открыть F5 Запрошен F6 Получен F7 Подлинник F8 Вручён F10 Выход");
  for (int y = 0; y < height && top + y < rows; y++) row(y + 3, top + y, top + y == current);
  missing(LINES - 2);
  refresh();
  for (;;) {
    int key = getch(), before = current, oldTop = top;
    if (key == 'q') break;
    if (key == KEY_DOWN && current + 1 < rows) current++;
    if (key == KEY_UP && current > 0) current--;
    if (key == KEY_NPAGE) { current += height; if (current >= rows) current = rows - 1; top = current - height + 1; if (top < 0) top = 0; }
    if (key == KEY_PPAGE) { current -= height; if (current < 0) current = 0; top = current; }
    if (current < top) top = current;
    if (current >= top + height) top = current - height + 1;
    if (top != oldTop) {
      for (int y = 0; y < height && top + y < rows; y++) row(y + 3, top + y, top + y == current);
    } else if (before != current) {
      row(before - top + 3, before, 0);
      row(current - top + 3, current, 1);
    }
    missing(LINES - 2);
    move(current - top + 3, 1);
    refresh();
  }
  endwin();
  return 0;
}
