#include "CPango.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { columnCount = 16, statusSuccess = 0, metadataTitle = 0, scale = 1024 };

typedef struct Rectangle {
  int x, y, width, height;
} Rectangle;

typedef int (*Writer)(void *closure, const unsigned char *data, unsigned int length);

static struct {
  int isThere;
  void *(*surfaceForStream)(Writer writer, void *closure, double width, double height);
  void (*setMetadata)(void *surface, int metadata, const char *text);
  void *(*create)(void *surface);
  int (*surfaceStatus)(void *surface);
  int (*status)(void *cairo);
  void (*surfaceFinish)(void *surface);
  void (*surfaceDestroy)(void *surface);
  void (*destroy)(void *cairo);
  void (*showPage)(void *cairo);
  void (*moveTo)(void *cairo, double x, double y);
  void (*lineTo)(void *cairo, double x, double y);
  void (*setLineWidth)(void *cairo, double width);
  void (*stroke)(void *cairo);
  void *(*createLayout)(void *cairo);
  void (*showLayoutLine)(void *cairo, void *line);
  void (*setText)(void *layout, const char *text, int length);
  void (*setWidth)(void *layout, int width);
  void (*setWrap)(void *layout, int wrap);
  void (*setFont)(void *layout, const void *font);
  int (*lineCount)(void *layout);
  void *(*line)(void *layout, int line);
  void (*lineExtents)(void *line, Rectangle *ink, Rectangle *logical);
  void *(*fontFromText)(const char *text);
  void (*fontFree)(void *font);
  void (*unref)(void *object);
} library;

struct PangoPaper {
  void *surface;
  void *cairo;
  void *layouts[columnCount];
  unsigned char *bytes;
  unsigned long count, room;
  int isFinished;
};

#define FIND(handle, field, name)            \
  do {                                       \
    void *found = dlsym(handle, name);       \
    if (found == NULL) return;               \
    *(void **)(&library.field) = found;      \
  } while (0)

static void find(void) {
  void *cairo = dlopen("libcairo.so.2", RTLD_NOW | RTLD_LOCAL);
  void *pango = dlopen("libpango-1.0.so.0", RTLD_NOW | RTLD_LOCAL);
  void *both = dlopen("libpangocairo-1.0.so.0", RTLD_NOW | RTLD_LOCAL);
  void *objects = dlopen("libgobject-2.0.so.0", RTLD_NOW | RTLD_LOCAL);
  if (cairo == NULL || pango == NULL || both == NULL || objects == NULL) return;
  FIND(cairo, surfaceForStream, "cairo_pdf_surface_create_for_stream");
  FIND(cairo, setMetadata, "cairo_pdf_surface_set_metadata");
  FIND(cairo, create, "cairo_create");
  FIND(cairo, surfaceStatus, "cairo_surface_status");
  FIND(cairo, status, "cairo_status");
  FIND(cairo, surfaceFinish, "cairo_surface_finish");
  FIND(cairo, surfaceDestroy, "cairo_surface_destroy");
  FIND(cairo, destroy, "cairo_destroy");
  FIND(cairo, showPage, "cairo_show_page");
  FIND(cairo, moveTo, "cairo_move_to");
  FIND(cairo, lineTo, "cairo_line_to");
  FIND(cairo, setLineWidth, "cairo_set_line_width");
  FIND(cairo, stroke, "cairo_stroke");
  FIND(both, createLayout, "pango_cairo_create_layout");
  FIND(both, showLayoutLine, "pango_cairo_show_layout_line");
  FIND(pango, setText, "pango_layout_set_text");
  FIND(pango, setWidth, "pango_layout_set_width");
  FIND(pango, setWrap, "pango_layout_set_wrap");
  FIND(pango, setFont, "pango_layout_set_font_description");
  FIND(pango, lineCount, "pango_layout_get_line_count");
  FIND(pango, line, "pango_layout_get_line_readonly");
  FIND(pango, lineExtents, "pango_layout_line_get_extents");
  FIND(pango, fontFromText, "pango_font_description_from_string");
  FIND(pango, fontFree, "pango_font_description_free");
  FIND(objects, unref, "g_object_unref");
  library.isThere = 1;
}

static pthread_once_t once = PTHREAD_ONCE_INIT;

int pangoIsThere(void) {
  pthread_once(&once, find);
  return library.isThere;
}

static int keep(void *closure, const unsigned char *data, unsigned int length) {
  PangoPaper *paper = closure;
  if (paper->count + length > paper->room) {
    unsigned long room = paper->room * 2 + length + 65536;
    unsigned char *more = realloc(paper->bytes, room);
    // CAIRO_STATUS_WRITE_ERROR
    if (more == NULL) return 11;
    paper->bytes = more;
    paper->room = room;
  }
  memcpy(paper->bytes + paper->count, data, length);
  paper->count += length;
  return statusSuccess;
}

PangoPaper *pangoBegin(double width, double height, const char *title) {
  if (!pangoIsThere()) return NULL;
  PangoPaper *paper = calloc(1, sizeof(PangoPaper));
  if (paper == NULL) return NULL;
  paper->surface = library.surfaceForStream(keep, paper, width, height);
  library.setMetadata(paper->surface, metadataTitle, title);
  paper->cairo = library.create(paper->surface);
  return paper;
}

static void *layout(PangoPaper *paper, int column) {
  return column >= 0 && column < columnCount ? paper->layouts[column] : NULL;
}

int pangoSet(PangoPaper *paper, int column, const char *text, const char *font, double width) {
  if (column < 0 || column >= columnCount) return 0;
  if (paper->layouts[column] == NULL) paper->layouts[column] = library.createLayout(paper->cairo);
  void *layout = paper->layouts[column];
  void *description = library.fontFromText(font);
  library.setFont(layout, description);
  library.fontFree(description);
  library.setWidth(layout, (int)(width * scale));
  // PANGO_WRAP_WORD_CHAR: a word that is wider than its column is broken.
  library.setWrap(layout, 2);
  library.setText(layout, text, -1);
  return library.lineCount(layout);
}

static int extents(PangoPaper *paper, int column, int line, Rectangle *logical, void **found) {
  void *set = layout(paper, column);
  if (set == NULL) return 0;
  void *row = library.line(set, line);
  if (row == NULL) return 0;
  Rectangle ink;
  library.lineExtents(row, &ink, logical);
  *found = row;
  return 1;
}

double pangoLineHeight(PangoPaper *paper, int column, int line) {
  Rectangle logical;
  void *row;
  return extents(paper, column, line, &logical, &row) ? (double)logical.height / scale : 0;
}

double pangoLineWidth(PangoPaper *paper, int column, int line) {
  Rectangle logical;
  void *row;
  return extents(paper, column, line, &logical, &row) ? (double)logical.width / scale : 0;
}

void pangoShowLine(PangoPaper *paper, int column, int line, double left, double top) {
  Rectangle logical;
  void *row;
  if (!extents(paper, column, line, &logical, &row)) return;
  // The box of a line lies around its baseline, which is 0.
  library.moveTo(paper->cairo, left, top - (double)logical.y / scale);
  library.showLayoutLine(paper->cairo, row);
}

void pangoRule(PangoPaper *paper, double left, double top, double width) {
  library.setLineWidth(paper->cairo, 0.5);
  library.moveTo(paper->cairo, left, top);
  library.lineTo(paper->cairo, left + width, top);
  library.stroke(paper->cairo);
}

void pangoNextPage(PangoPaper *paper) { library.showPage(paper->cairo); }

int pangoFinish(PangoPaper *paper, const unsigned char **bytes, unsigned long *count) {
  if (!paper->isFinished) {
    library.showPage(paper->cairo);
    library.surfaceFinish(paper->surface);
    paper->isFinished = 1;
  }
  *bytes = paper->bytes;
  *count = paper->count;
  return library.status(paper->cairo) == statusSuccess && library.surfaceStatus(paper->surface) == statusSuccess && paper->count > 0;
}

void pangoEnd(PangoPaper *paper) {
  if (paper == NULL) return;
  for (int column = 0; column < columnCount; column++)
    if (paper->layouts[column] != NULL) library.unref(paper->layouts[column]);
  library.destroy(paper->cairo);
  library.surfaceDestroy(paper->surface);
  free(paper->bytes);
  free(paper);
}
