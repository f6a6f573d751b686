#include "dayin_postgres.h"

#include <dlfcn.h>
#include <pthread.h>

// Every function that is used: what it gives, its name here, its name there, its parameters, its arguments.
#define FUNCTIONS(OF)                                                                                                                     \
  OF(PGconn *, pq_connect_start_params, PQconnectStartParams, (const char *const *keywords, const char *const *values, int expand),       \
     (keywords, values, expand))                                                                                                          \
  OF(PostgresPollingStatusType, pq_connect_poll, PQconnectPoll, (PGconn * connection), (connection))                                      \
  OF(void, pq_finish, PQfinish, (PGconn * connection), (connection))                                                                      \
  OF(int, pq_set_error_verbosity, PQsetErrorVerbosity, (PGconn * connection, PGVerbosity verbosity), (connection, verbosity))             \
  OF(int, pq_set_nonblocking, PQsetnonblocking, (PGconn * connection, int on), (connection, on))                                          \
  OF(PQconninfoOption *, pq_conninfo, PQconninfo, (PGconn * connection), (connection))                                                    \
  OF(void, pq_conninfo_free, PQconninfoFree, (PQconninfoOption * options), (options))                                                     \
  OF(ConnStatusType, pq_status, PQstatus, (const PGconn *connection), (connection))                                                       \
  OF(int, pq_socket, PQsocket, (const PGconn *connection), (connection))                                                                  \
  OF(int, pq_server_version, PQserverVersion, (const PGconn *connection), (connection))                                                   \
  OF(char *, pq_error_message, PQerrorMessage, (const PGconn *connection), (connection))                                                  \
  OF(int, pq_connection_needs_password, PQconnectionNeedsPassword, (const PGconn *connection), (connection))                              \
  OF(int, pq_connection_used_password, PQconnectionUsedPassword, (const PGconn *connection), (connection))                                \
  OF(int, pq_send_query, PQsendQuery, (PGconn * connection, const char *query), (connection, query))                                      \
  OF(int, pq_send_prepare, PQsendPrepare,                                                                                                 \
     (PGconn * connection, const char *name, const char *query, int count, const Oid *types), (connection, name, query, count, types))    \
  OF(int, pq_send_query_prepared, PQsendQueryPrepared,                                                                                    \
     (PGconn * connection, const char *name, int count, const char *const *values, const int *lengths, const int *formats, int result),   \
     (connection, name, count, values, lengths, formats, result))                                                                         \
  OF(int, pq_enter_pipeline_mode, PQenterPipelineMode, (PGconn * connection), (connection))                                               \
  OF(int, pq_exit_pipeline_mode, PQexitPipelineMode, (PGconn * connection), (connection))                                                 \
  OF(int, pq_pipeline_sync, PQpipelineSync, (PGconn * connection), (connection))                                                          \
  OF(int, pq_flush, PQflush, (PGconn * connection), (connection))                                                                         \
  OF(int, pq_consume_input, PQconsumeInput, (PGconn * connection), (connection))                                                          \
  OF(int, pq_is_busy, PQisBusy, (PGconn * connection), (connection))                                                                      \
  OF(PGresult *, pq_get_result, PQgetResult, (PGconn * connection), (connection))                                                         \
  OF(PGnotify *, pq_notifies, PQnotifies, (PGconn * connection), (connection))                                                            \
  OF(void, pq_freemem, PQfreemem, (void *memory), (memory))                                                                               \
  OF(ExecStatusType, pq_result_status, PQresultStatus, (const PGresult *result), (result))                                                \
  OF(char *, pq_result_error_field, PQresultErrorField, (const PGresult *result, int field), (result, field))                             \
  OF(int, pq_ntuples, PQntuples, (const PGresult *result), (result))                                                                      \
  OF(int, pq_nfields, PQnfields, (const PGresult *result), (result))                                                                      \
  OF(int, pq_getisnull, PQgetisnull, (const PGresult *result, int row, int column), (result, row, column))                                \
  OF(char *, pq_getvalue, PQgetvalue, (const PGresult *result, int row, int column), (result, row, column))                               \
  OF(int, pq_getlength, PQgetlength, (const PGresult *result, int row, int column), (result, row, column))                                \
  OF(void, pq_clear, PQclear, (PGresult * result), (result))

// For each a place for the address, and the function that goes there.
#define DEFINE(type, name, original, parameters, arguments)                                                                               \
  static __typeof__(&original) address_of_##name;                                                                                         \
  type name parameters { return address_of_##name arguments; }
FUNCTIONS(DEFINE)

static bool is_there;

static void load(void) {
  void *library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
  is_there = true;
#define FIND(type, name, original, parameters, arguments)                                                                                 \
  address_of_##name = (__typeof__(&original))dlsym(library, #original);                                                                   \
  if (address_of_##name == NULL) is_there = false;
  FUNCTIONS(FIND)
}

bool pq_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_there;
}
