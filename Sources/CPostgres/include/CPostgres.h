// libpq without a macro: what the program calls of it, under names of its own. The library is opened at the first call, and not when the program
// starts: it brings two dozen others along, and most starts never talk to a server. So the program is built and runs without it, too.
#ifndef CPOSTGRES_H
#define CPOSTGRES_H

typedef struct PostgresConnection PostgresConnection;
typedef struct PostgresResult PostgresResult;

/// What somebody sent to all who listen.
typedef struct PostgresNotice {
  char *channel;
  int process;
  char *extra;
  struct PostgresNotice *next;
} PostgresNotice;

/// A setting of a connection, as libpq has it.
typedef struct PostgresOption {
  char *keyword;
  char *variable;
  char *usual;
  char *value;
  char *label;
  char *display;
  int size;
} PostgresOption;

enum PostgresConnectionStatus { PostgresConnectionOK = 0, PostgresConnectionBad = 1 };
enum PostgresPolling { PostgresPollingFailed = 0, PostgresPollingReading = 1, PostgresPollingWriting = 2, PostgresPollingOK = 3 };
enum PostgresResultStatus { PostgresCommandOK = 1, PostgresTuplesOK = 2, PostgresPipelineSync = 10, PostgresPipelineAborted = 11 };
enum PostgresVerbosity { PostgresVerbosityState = 3 };

/// Opens the library; 1 where it is there and new enough (14 or later). To be asked before anything else is called.
int postgres_open(void);

void postgres_finish(PostgresConnection *connection);
PostgresConnection *postgres_connectStartParams(const char *const *keywords, const char *const *values, int expandsName);
int postgres_setErrorVerbosity(PostgresConnection *connection, int verbosity);
PostgresOption *postgres_conninfo(PostgresConnection *connection);
void postgres_conninfoFree(PostgresOption *options);
int postgres_status(const PostgresConnection *connection);
int postgres_connectPoll(PostgresConnection *connection);
int postgres_serverVersion(const PostgresConnection *connection);
int postgres_setnonblocking(PostgresConnection *connection, int isNonblocking);
char *postgres_errorMessage(const PostgresConnection *connection);
int postgres_connectionNeedsPassword(const PostgresConnection *connection);
int postgres_connectionUsedPassword(const PostgresConnection *connection);
int postgres_socket(const PostgresConnection *connection);
int postgres_sendQuery(PostgresConnection *connection, const char *query);
int postgres_sendPrepare(PostgresConnection *connection, const char *name, const char *query, int count, const unsigned int *types);
int postgres_sendQueryPrepared(PostgresConnection *connection, const char *name, int count, const char *const *values, const int *lengths, const int *formats, int resultFormat);
PostgresResult *postgres_getResult(PostgresConnection *connection);
int postgres_isBusy(PostgresConnection *connection);
int postgres_flush(PostgresConnection *connection);
int postgres_consumeInput(PostgresConnection *connection);
PostgresNotice *postgres_notifies(PostgresConnection *connection);
void postgres_freemem(void *memory);
int postgres_enterPipelineMode(PostgresConnection *connection);
int postgres_exitPipelineMode(PostgresConnection *connection);
int postgres_pipelineSync(PostgresConnection *connection);
int postgres_resultStatus(const PostgresResult *result);
char *postgres_resultErrorField(const PostgresResult *result, int field);
void postgres_clear(PostgresResult *result);
int postgres_ntuples(const PostgresResult *result);
int postgres_nfields(const PostgresResult *result);
int postgres_getisnull(const PostgresResult *result, int row, int column);
char *postgres_getvalue(const PostgresResult *result, int row, int column);
int postgres_getlength(const PostgresResult *result, int row, int column);
PostgresResult *postgres_exec(PostgresConnection *connection, const char *query);

#endif
