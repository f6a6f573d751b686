// What the program asks of libpq, by functions of the same names in small letters: `PQfinish` is `pq_finish`. Swift sees functions and types.
//
// The library is opened at the first use. Linked, it would bring twenty others with it at every start, also of a program that never
// asks a server: a fifth of the time to the first screen.
#pragma once

#include <postgresql/libpq-fe.h>
#include <stdbool.h>

/// Opens the library; says whether it is there. Asked before anything else here.
bool pq_load(void);

PGconn *pq_connect_start_params(const char *const *keywords, const char *const *values, int expand_dbname);
PostgresPollingStatusType pq_connect_poll(PGconn *connection);
void pq_finish(PGconn *connection);
int pq_set_error_verbosity(PGconn *connection, PGVerbosity verbosity);
int pq_set_nonblocking(PGconn *connection, int on);
PQconninfoOption *pq_conninfo(PGconn *connection);
void pq_conninfo_free(PQconninfoOption *options);
ConnStatusType pq_status(const PGconn *connection);
int pq_socket(const PGconn *connection);
int pq_server_version(const PGconn *connection);
char *pq_error_message(const PGconn *connection);
int pq_connection_needs_password(const PGconn *connection);
int pq_connection_used_password(const PGconn *connection);

int pq_send_query(PGconn *connection, const char *query);
int pq_send_prepare(PGconn *connection, const char *name, const char *query, int count, const Oid *types);
int pq_send_query_prepared(PGconn *connection, const char *name, int count, const char *const *values, const int *lengths,
                           const int *formats, int result_format);
int pq_enter_pipeline_mode(PGconn *connection);
int pq_exit_pipeline_mode(PGconn *connection);
int pq_pipeline_sync(PGconn *connection);
int pq_flush(PGconn *connection);
int pq_consume_input(PGconn *connection);
int pq_is_busy(PGconn *connection);
PGresult *pq_get_result(PGconn *connection);
PGnotify *pq_notifies(PGconn *connection);
void pq_freemem(void *memory);

ExecStatusType pq_result_status(const PGresult *result);
char *pq_result_error_field(const PGresult *result, int field);
int pq_ntuples(const PGresult *result);
int pq_nfields(const PGresult *result);
int pq_getisnull(const PGresult *result, int row, int column);
char *pq_getvalue(const PGresult *result, int row, int column);
int pq_getlength(const PGresult *result, int row, int column);
void pq_clear(PGresult *result);
