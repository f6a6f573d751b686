// Pages of PDF, set by Pango and drawn by Cairo. The libraries are looked for when the first page is wanted, not when the program starts: whoever
// prints no PDF needs neither.
#ifndef DAYIN_CPANGO_H
#define DAYIN_CPANGO_H

// A paper that is being made. One thread at a time.
typedef struct PangoPaper PangoPaper;

// Whether both libraries are on this machine.
int pangoIsThere(void);

// Begins a paper with an empty page of this size, in points. NULL where the libraries are missing or there is no memory.
PangoPaper *pangoBegin(double width, double height, const char *title);

// Sets a text into lines no wider than this, as the column of this number (0 to 15) until it is set anew; UTF-8. Gives the count of lines, at least 1;
// 0 where the column does not exist.
int pangoSet(PangoPaper *paper, int column, const char *text, const char *font, double width);

// How high and how wide a line of a column is.
double pangoLineHeight(PangoPaper *paper, int column, int line);
double pangoLineWidth(PangoPaper *paper, int column, int line);

// Draws a line of a column with its upper left corner here.
void pangoShowLine(PangoPaper *paper, int column, int line, double left, double top);

// Draws a thin rule.
void pangoRule(PangoPaper *paper, double left, double top, double width);

// Ends the page and begins the next.
void pangoNextPage(PangoPaper *paper);

// Ends the last page, and gives the bytes, which live as long as the paper. 0 where something failed.
int pangoFinish(PangoPaper *paper, const unsigned char **bytes, unsigned long *count);

// Lets the paper go.
void pangoEnd(PangoPaper *paper);

#endif
