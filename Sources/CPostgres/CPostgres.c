#include "CPostgres.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

static struct {
  int isThere;
  void (*finish)(PostgresConnection *connection);
  PostgresConnection *(*connectStartParams)(const char *const *keywords, const char *const *values, int expandsName);
  int (*setErrorVerbosity)(PostgresConnection *connection, int verbosity);
  PostgresOption *(*conninfo)(PostgresConnection *connection);
  void (*conninfoFree)(PostgresOption *options);
  int (*status)(const PostgresConnection *connection);
  int (*connectPoll)(PostgresConnection *connection);
  int (*serverVersion)(const PostgresConnection *connection);
  int (*setnonblocking)(PostgresConnection *connection, int isNonblocking);
  char *(*errorMessage)(const PostgresConnection *connection);
  int (*connectionNeedsPassword)(const PostgresConnection *connection);
  int (*connectionUsedPassword)(const PostgresConnection *connection);
  int (*socket)(const PostgresConnection *connection);
  int (*sendQuery)(PostgresConnection *connection, const char *query);
  int (*sendPrepare)(PostgresConnection *connection, const char *name, const char *query, int count, const unsigned int *types);
  int (*sendQueryPrepared)(PostgresConnection *connection, const char *name, int count, const char *const *values, const int *lengths, const int *formats, int resultFormat);
  PostgresResult *(*getResult)(PostgresConnection *connection);
  int (*isBusy)(PostgresConnection *connection);
  int (*flush)(PostgresConnection *connection);
  int (*consumeInput)(PostgresConnection *connection);
  PostgresNotice *(*notifies)(PostgresConnection *connection);
  void (*freemem)(void *memory);
  int (*enterPipelineMode)(PostgresConnection *connection);
  int (*exitPipelineMode)(PostgresConnection *connection);
  int (*pipelineSync)(PostgresConnection *connection);
  int (*resultStatus)(const PostgresResult *result);
  char *(*resultErrorField)(const PostgresResult *result, int field);
  void (*clear)(PostgresResult *result);
  int (*ntuples)(const PostgresResult *result);
  int (*nfields)(const PostgresResult *result);
  int (*getisnull)(const PostgresResult *result, int row, int column);
  char *(*getvalue)(const PostgresResult *result, int row, int column);
  int (*getlength)(const PostgresResult *result, int row, int column);
  PostgresResult *(*exec)(PostgresConnection *connection, const char *query);
} library;

#define FIND(name)                                        \
  do {                                                    \
    void *found = dlsym(handle, "PQ" #name);              \
    if (found == NULL) return;                            \
    *(void **)(&library.name) = found;                    \
  } while (0)

static void find(void) {
  void *handle = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return;
  FIND(finish);
  FIND(connectStartParams);
  FIND(setErrorVerbosity);
  FIND(conninfo);
  FIND(conninfoFree);
  FIND(status);
  FIND(connectPoll);
  FIND(serverVersion);
  FIND(setnonblocking);
  FIND(errorMessage);
  FIND(connectionNeedsPassword);
  FIND(connectionUsedPassword);
  FIND(socket);
  FIND(sendQuery);
  FIND(sendPrepare);
  FIND(sendQueryPrepared);
  FIND(getResult);
  FIND(isBusy);
  FIND(flush);
  FIND(consumeInput);
  FIND(notifies);
  FIND(freemem);
  FIND(enterPipelineMode);
  FIND(exitPipelineMode);
  FIND(pipelineSync);
  FIND(resultStatus);
  FIND(resultErrorField);
  FIND(clear);
  FIND(ntuples);
  FIND(nfields);
  FIND(getisnull);
  FIND(getvalue);
  FIND(getlength);
  FIND(exec);
  library.isThere = 1;
}

int postgres_open(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, find);
  return library.isThere;
}

void postgres_finish(PostgresConnection *connection) { library.finish(connection); }
PostgresConnection *postgres_connectStartParams(const char *const *keywords, const char *const *values, int expandsName) { return library.connectStartParams(keywords, values, expandsName); }
int postgres_setErrorVerbosity(PostgresConnection *connection, int verbosity) { return library.setErrorVerbosity(connection, verbosity); }
PostgresOption *postgres_conninfo(PostgresConnection *connection) { return library.conninfo(connection); }
void postgres_conninfoFree(PostgresOption *options) { library.conninfoFree(options); }
int postgres_status(const PostgresConnection *connection) { return library.status(connection); }
int postgres_connectPoll(PostgresConnection *connection) { return library.connectPoll(connection); }
int postgres_serverVersion(const PostgresConnection *connection) { return library.serverVersion(connection); }
int postgres_setnonblocking(PostgresConnection *connection, int isNonblocking) { return library.setnonblocking(connection, isNonblocking); }
char *postgres_errorMessage(const PostgresConnection *connection) { return library.errorMessage(connection); }
int postgres_connectionNeedsPassword(const PostgresConnection *connection) { return library.connectionNeedsPassword(connection); }
int postgres_connectionUsedPassword(const PostgresConnection *connection) { return library.connectionUsedPassword(connection); }
int postgres_socket(const PostgresConnection *connection) { return library.socket(connection); }
int postgres_sendQuery(PostgresConnection *connection, const char *query) { return library.sendQuery(connection, query); }
int postgres_sendPrepare(PostgresConnection *connection, const char *name, const char *query, int count, const unsigned int *types) { return library.sendPrepare(connection, name, query, count, types); }
int postgres_sendQueryPrepared(PostgresConnection *connection, const char *name, int count, const char *const *values, const int *lengths, const int *formats, int resultFormat) { return library.sendQueryPrepared(connection, name, count, values, lengths, formats, resultFormat); }
PostgresResult *postgres_getResult(PostgresConnection *connection) { return library.getResult(connection); }
int postgres_isBusy(PostgresConnection *connection) { return library.isBusy(connection); }
int postgres_flush(PostgresConnection *connection) { return library.flush(connection); }
int postgres_consumeInput(PostgresConnection *connection) { return library.consumeInput(connection); }
PostgresNotice *postgres_notifies(PostgresConnection *connection) { return library.notifies(connection); }
void postgres_freemem(void *memory) { library.freemem(memory); }
int postgres_enterPipelineMode(PostgresConnection *connection) { return library.enterPipelineMode(connection); }
int postgres_exitPipelineMode(PostgresConnection *connection) { return library.exitPipelineMode(connection); }
int postgres_pipelineSync(PostgresConnection *connection) { return library.pipelineSync(connection); }
int postgres_resultStatus(const PostgresResult *result) { return library.resultStatus(result); }
char *postgres_resultErrorField(const PostgresResult *result, int field) { return library.resultErrorField(result, field); }
void postgres_clear(PostgresResult *result) { library.clear(result); }
int postgres_ntuples(const PostgresResult *result) { return library.ntuples(result); }
int postgres_nfields(const PostgresResult *result) { return library.nfields(result); }
int postgres_getisnull(const PostgresResult *result, int row, int column) { return library.getisnull(result, row, column); }
char *postgres_getvalue(const PostgresResult *result, int row, int column) { return library.getvalue(result, row, column); }
int postgres_getlength(const PostgresResult *result, int row, int column) { return library.getlength(result, row, column); }
PostgresResult *postgres_exec(PostgresConnection *connection, const char *query) { return library.exec(connection, query); }
