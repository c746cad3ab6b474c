-- holds: {"totals": {"302000016-A": 2809, "302000015-A": 4006, "302000014-A": 2808, "302000013-A": 4012, "302000012-A": 6015, "302000011-A": 2802, "302000010-A": 8837, "302000009-A": 8423, "302000008-A": 7521, "302000007-A": 11208, "302000006-A": 6425, "302000005-A": 4309, "302000004-A": 3618, "302000003-A": 5614, "302000002-A": 2804, "302000001-A": 2807}, "published": {"S100000000": [20, 1999], "S100000001": [21, 2000], "S100000002": [20, 2001], "S100000003": [21, 2002], "S100000004": [18, 2003], "S100000005": [21, 2004], "S100000006": [16, 2005], "S100000007": [19, 2006], "S100000008": [15, 2007], "S100000009": [18, 2008], "S100000010": [18, 2009], "S100000011": [12, 2010]}}
--
-- PostgreSQL database dump
--


-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE SCHEMA comptoir;


CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA comptoir;


COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


CREATE TYPE comptoir.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);


CREATE TYPE comptoir.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);


CREATE TYPE comptoir.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);


CREATE FUNCTION comptoir.comptoir_now() RETURNS timestamp with time zone
    LANGUAGE sql
    AS $$ SELECT clock_timestamp() + coalesce((SELECT shift FROM comptoir_clock), interval '0') $$;


CREATE FUNCTION comptoir.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_defer_jobs_v1(jobs comptoir.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;

    RETURN job_ids;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;

    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;

    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;

    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;

    RETURN _job_id;
END;
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE comptoir.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status comptoir.procrastinate_job_status DEFAULT 'todo'::comptoir.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::comptoir.procrastinate_job_status) AND (abort_requested = true))))
);


CREATE FUNCTION comptoir.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS comptoir.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;

 RETURN found_jobs;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_finish_job_v1(job_id bigint, end_status comptoir.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;

END;
$$;


CREATE FUNCTION comptoir.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);

	RETURN NEW;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;


CREATE TABLE comptoir.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);


ALTER TABLE comptoir.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


ALTER TABLE comptoir.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);


ALTER TABLE comptoir.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.auth_user (
    id integer NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL
);


CREATE TABLE comptoir.auth_user_groups (
    id bigint NOT NULL,
    user_id integer NOT NULL,
    group_id integer NOT NULL
);


ALTER TABLE comptoir.auth_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.auth_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


ALTER TABLE comptoir.auth_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.auth_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.auth_user_user_permissions (
    id bigint NOT NULL,
    user_id integer NOT NULL,
    permission_id integer NOT NULL
);


ALTER TABLE comptoir.auth_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.auth_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.comptoir_clock (
    id smallint DEFAULT 1 NOT NULL,
    shift interval DEFAULT '00:00:00'::interval NOT NULL,
    CONSTRAINT comptoir_clock_id_check CHECK ((id = 1))
);


CREATE TABLE comptoir.comptoir_sign_in_attempts (
    id bigint NOT NULL,
    who character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE comptoir.comptoir_sign_in_attempts ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.comptoir_sign_in_attempts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.django_admin_log (
    id integer NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id integer NOT NULL,
    CONSTRAINT django_admin_log_action_flag_check CHECK ((action_flag >= 0))
);


ALTER TABLE comptoir.django_admin_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.django_admin_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);


ALTER TABLE comptoir.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


ALTER TABLE comptoir.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);


CREATE TABLE comptoir.marketplace_accounts (
    id bigint NOT NULL,
    channel character varying(20) NOT NULL,
    name character varying(80) NOT NULL,
    base_url character varying(300) NOT NULL,
    shop_id character varying(60) NOT NULL,
    currency character varying(3) NOT NULL,
    time_zone character varying(60) NOT NULL,
    decisions_mode character varying(6) NOT NULL,
    stock_mode character varying(6) NOT NULL,
    price_mode character varying(6) NOT NULL,
    terms_mode character varying(6) NOT NULL,
    paused boolean NOT NULL,
    auto_sync boolean NOT NULL,
    order_interval smallint NOT NULL,
    product_interval smallint NOT NULL,
    stock_interval smallint NOT NULL,
    pace_factor double precision NOT NULL,
    accept_policy character varying(10) NOT NULL,
    acceptance_hours smallint NOT NULL,
    province character varying(2) NOT NULL,
    cut_off time without time zone NOT NULL,
    handling_days smallint NOT NULL,
    failures integer NOT NULL,
    retry_at timestamp with time zone,
    last_answer_at timestamp with time zone,
    last_error text NOT NULL,
    shop_name character varying(200) NOT NULL,
    shop_state character varying(40) NOT NULL,
    facts jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    approves_prices boolean NOT NULL,
    condition_codes jsonb NOT NULL,
    host_counts character varying(14) NOT NULL,
    host_lag_hours smallint NOT NULL,
    live_scope character varying(6) NOT NULL,
    logistic_classes jsonb NOT NULL,
    mass_change_offers integer NOT NULL,
    mass_change_percent smallint NOT NULL,
    price_change_percent smallint NOT NULL,
    selling_stopped_at timestamp with time zone,
    stale_stock character varying(5) NOT NULL,
    stock_max_age_hours smallint NOT NULL,
    zero_percent smallint NOT NULL,
    CONSTRAINT marketplace_accounts_acceptance_hours_check CHECK ((acceptance_hours >= 0)),
    CONSTRAINT marketplace_accounts_failures_check CHECK ((failures >= 0)),
    CONSTRAINT marketplace_accounts_handling_days_check CHECK ((handling_days >= 0)),
    CONSTRAINT marketplace_accounts_host_lag_hours_check CHECK ((host_lag_hours >= 0)),
    CONSTRAINT marketplace_accounts_mass_change_offers_check CHECK ((mass_change_offers >= 0)),
    CONSTRAINT marketplace_accounts_mass_change_percent_check CHECK ((mass_change_percent >= 0)),
    CONSTRAINT marketplace_accounts_order_interval_check CHECK ((order_interval >= 0)),
    CONSTRAINT marketplace_accounts_price_change_percent_check CHECK ((price_change_percent >= 0)),
    CONSTRAINT marketplace_accounts_product_interval_check CHECK ((product_interval >= 0)),
    CONSTRAINT marketplace_accounts_stock_interval_check CHECK ((stock_interval >= 0)),
    CONSTRAINT marketplace_accounts_stock_max_age_hours_check CHECK ((stock_max_age_hours >= 0)),
    CONSTRAINT marketplace_accounts_zero_percent_check CHECK ((zero_percent >= 0))
);


ALTER TABLE comptoir.marketplace_accounts ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_accounts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_action_steps (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    operation character varying(30) NOT NULL,
    state character varying(10) NOT NULL,
    sent_at timestamp with time zone,
    settled_at timestamp with time zone,
    action_id bigint NOT NULL,
    CONSTRAINT marketplace_action_steps_position_check CHECK (("position" >= 0))
);


ALTER TABLE comptoir.marketplace_action_steps ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_action_steps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_actions (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    token character varying(200) NOT NULL,
    payload jsonb NOT NULL,
    who character varying(150) NOT NULL,
    state character varying(10) NOT NULL,
    wanted_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    settled_at timestamp with time zone,
    confirmed_by character varying(6) NOT NULL,
    read_back_at timestamp with time zone,
    contradicted_at timestamp with time zone,
    held boolean NOT NULL,
    attempt uuid,
    attempts smallint NOT NULL,
    lease_until timestamp with time zone,
    bytes_left boolean NOT NULL,
    next_read_at timestamp with time zone,
    waited_for boolean NOT NULL,
    reads smallint NOT NULL,
    looked_at timestamp with time zone,
    known_before jsonb NOT NULL,
    evidence jsonb,
    error_code character varying(80) NOT NULL,
    error text NOT NULL,
    remedy text NOT NULL,
    account_id bigint NOT NULL,
    order_id bigint NOT NULL,
    CONSTRAINT marketplace_actions_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT marketplace_actions_reads_check CHECK ((reads >= 0))
);


ALTER TABLE comptoir.marketplace_actions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_actions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_brakes (
    id bigint NOT NULL,
    kind character varying(6) NOT NULL,
    why text NOT NULL,
    count integer NOT NULL,
    of integer NOT NULL,
    digest text DEFAULT ''::text NOT NULL,
    pulled_at timestamp with time zone NOT NULL,
    released_at timestamp with time zone,
    released_by text NOT NULL,
    account_id bigint NOT NULL,
    CONSTRAINT marketplace_brakes_count_check CHECK ((count >= 0)),
    CONSTRAINT marketplace_brakes_of_check CHECK ((of >= 0))
);


ALTER TABLE comptoir.marketplace_brakes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_brakes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_buyers (
    order_id bigint NOT NULL,
    remote_id text,
    firstname text,
    lastname text,
    organization text,
    locale text,
    email text,
    shipping_address jsonb,
    billing_address jsonb
);


CREATE TABLE comptoir.marketplace_credentials (
    id bigint NOT NULL,
    name character varying(40) NOT NULL,
    sealed bytea NOT NULL,
    key_fingerprint character varying(16) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    validated_at timestamp with time zone,
    rotation_due_at timestamp with time zone NOT NULL,
    account_id bigint NOT NULL
);


ALTER TABLE comptoir.marketplace_credentials ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_credentials_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_cursors (
    id bigint NOT NULL,
    flow character varying(20) NOT NULL,
    "position" timestamp with time zone,
    requested_at timestamp with time zone,
    began_at timestamp with time zone,
    lease_until timestamp with time zone,
    lease_holder character varying(36) NOT NULL,
    account_id bigint NOT NULL
);


ALTER TABLE comptoir.marketplace_cursors ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_cursors_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_heartbeats (
    id bigint NOT NULL,
    flow character varying(30) NOT NULL,
    tried_at timestamp with time zone NOT NULL,
    succeeded_at timestamp with time zone,
    failures integer NOT NULL,
    error text NOT NULL,
    remedy text NOT NULL,
    account_id bigint NOT NULL,
    CONSTRAINT marketplace_heartbeats_failures_check CHECK ((failures >= 0))
);


ALTER TABLE comptoir.marketplace_heartbeats ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_heartbeats_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_journal (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind character varying(60) NOT NULL,
    order_id bigint,
    details jsonb NOT NULL,
    who character varying(150) NOT NULL,
    concern boolean NOT NULL,
    key character varying(200),
    last_at timestamp with time zone,
    times integer NOT NULL,
    resolved_at timestamp with time zone,
    account_id bigint,
    CONSTRAINT marketplace_journal_times_check CHECK ((times >= 0))
);


ALTER TABLE comptoir.marketplace_journal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_journal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_offer_read_batches (
    id bigint NOT NULL,
    offers bigint[] NOT NULL,
    read_id bigint NOT NULL
);


ALTER TABLE comptoir.marketplace_offer_read_batches ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_offer_read_batches_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_offer_reads (
    id bigint NOT NULL,
    began_at timestamp with time zone NOT NULL,
    ticket text NOT NULL,
    asked smallint NOT NULL,
    urls text[] NOT NULL,
    chunks_begun integer NOT NULL,
    chunks_done integer NOT NULL,
    found integer NOT NULL,
    run_id bigint,
    finished_at timestamp with time zone,
    failed boolean NOT NULL,
    "full" boolean NOT NULL,
    changed_since timestamp with time zone,
    began_there timestamp with time zone,
    skew_seconds double precision NOT NULL,
    ready_at timestamp with time zone,
    tickets text[] NOT NULL,
    unreadable integer NOT NULL,
    nameless integer NOT NULL,
    doubted boolean NOT NULL,
    judged_at timestamp with time zone,
    account_id bigint NOT NULL,
    CONSTRAINT marketplace_offer_reads_asked_check CHECK ((asked >= 0)),
    CONSTRAINT marketplace_offer_reads_chunks_begun_check CHECK ((chunks_begun >= 0)),
    CONSTRAINT marketplace_offer_reads_chunks_done_check CHECK ((chunks_done >= 0)),
    CONSTRAINT marketplace_offer_reads_found_check CHECK ((found >= 0)),
    CONSTRAINT marketplace_offer_reads_nameless_check CHECK ((nameless >= 0)),
    CONSTRAINT marketplace_offer_reads_unreadable_check CHECK ((unreadable >= 0))
);


ALTER TABLE comptoir.marketplace_offer_reads ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_offer_reads_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_offers (
    id bigint NOT NULL,
    sku text NOT NULL COLLATE pg_catalog."C",
    state character varying(6) NOT NULL,
    live boolean NOT NULL,
    paused boolean NOT NULL,
    missing_at timestamp with time zone,
    removed_at timestamp with time zone,
    remote_id text NOT NULL COLLATE pg_catalog."C",
    remote_product text NOT NULL COLLATE pg_catalog."C",
    obstacles text[] NOT NULL,
    creatable boolean DEFAULT false NOT NULL,
    stock_too_old boolean DEFAULT false NOT NULL,
    due_at timestamp with time zone,
    set_price_cents bigint,
    set_discount_cents bigint,
    set_discount_from timestamp with time zone,
    set_discount_until timestamp with time zone,
    owns_discount boolean NOT NULL,
    set_lead_time_days integer,
    set_logistic_class text,
    set_min_order_quantity integer,
    set_max_order_quantity integer,
    desired_at timestamp with time zone,
    desired_quantity integer,
    desired_price_cents bigint,
    desired_discount_cents bigint,
    desired_discount_from timestamp with time zone,
    desired_discount_until timestamp with time zone,
    desired_condition text,
    desired_lead_time_days integer,
    desired_logistic_class text,
    desired_min_order_quantity integer,
    desired_max_order_quantity integer,
    desired_reference text,
    stock_is_ours boolean DEFAULT false NOT NULL,
    stocked_quantity integer,
    taken_price_cents bigint,
    price_steps jsonb,
    price_changed_at timestamp with time zone,
    published_quantity integer,
    published_price_cents bigint,
    published_discount_cents bigint,
    published_discount_from timestamp with time zone,
    published_discount_until timestamp with time zone,
    published_condition text,
    published_lead_time_days integer,
    published_logistic_class text,
    published_min_order_quantity integer,
    published_max_order_quantity integer,
    stock_published_at timestamp with time zone,
    price_published_at timestamp with time zone,
    terms_published_at timestamp with time zone,
    seen_at timestamp with time zone,
    seen_active boolean,
    seen_quantity integer,
    seen_price_cents bigint,
    seen_discount_cents bigint,
    seen_discount_from timestamp with time zone,
    seen_discount_until timestamp with time zone,
    seen_condition text,
    seen_lead_time_days integer,
    seen_logistic_class text,
    seen_min_order_quantity integer,
    seen_max_order_quantity integer,
    seen_prices jsonb,
    seen_reproducible boolean NOT NULL,
    drifted_at timestamp with time zone,
    drift jsonb,
    create_refusal text NOT NULL,
    stock_refusal text NOT NULL,
    price_refusal text NOT NULL,
    terms_refusal text NOT NULL,
    refused_at timestamp with time zone,
    removal_asked_at timestamp with time zone,
    price_held text NOT NULL,
    approved_price_cents bigint,
    approved_discount_cents bigint,
    approved_quantity integer,
    stock_refusals smallint DEFAULT 0 NOT NULL,
    stock_retry_at timestamp with time zone,
    price_before_cents bigint,
    account_id bigint NOT NULL,
    product_id bigint,
    CONSTRAINT marketplace_offers_desired_lead_time_days_check CHECK ((desired_lead_time_days >= 0)),
    CONSTRAINT marketplace_offers_desired_max_order_quantity_check CHECK ((desired_max_order_quantity >= 0)),
    CONSTRAINT marketplace_offers_desired_min_order_quantity_check CHECK ((desired_min_order_quantity >= 0)),
    CONSTRAINT marketplace_offers_published_lead_time_days_check CHECK ((published_lead_time_days >= 0)),
    CONSTRAINT marketplace_offers_published_max_order_quantity_check CHECK ((published_max_order_quantity >= 0)),
    CONSTRAINT marketplace_offers_published_min_order_quantity_check CHECK ((published_min_order_quantity >= 0)),
    CONSTRAINT marketplace_offers_seen_lead_time_days_check CHECK ((seen_lead_time_days >= 0)),
    CONSTRAINT marketplace_offers_seen_max_order_quantity_check CHECK ((seen_max_order_quantity >= 0)),
    CONSTRAINT marketplace_offers_seen_min_order_quantity_check CHECK ((seen_min_order_quantity >= 0)),
    CONSTRAINT marketplace_offers_set_lead_time_days_check CHECK ((set_lead_time_days >= 0)),
    CONSTRAINT marketplace_offers_set_max_order_quantity_check CHECK ((set_max_order_quantity >= 0)),
    CONSTRAINT marketplace_offers_set_min_order_quantity_check CHECK ((set_min_order_quantity >= 0)),
    CONSTRAINT marketplace_offers_stock_refusals_check CHECK ((stock_refusals >= 0))
);


ALTER TABLE comptoir.marketplace_offers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_offers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_order_amounts (
    id bigint NOT NULL,
    component character varying(20) NOT NULL,
    code text NOT NULL,
    cents bigint,
    exact text,
    rate text,
    stated_by_shop boolean NOT NULL,
    line_id bigint NOT NULL
);


ALTER TABLE comptoir.marketplace_order_amounts ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_order_amounts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_order_exports (
    id bigint NOT NULL,
    purpose character varying(10) NOT NULL,
    updated_from timestamp with time zone NOT NULL,
    updated_to timestamp with time zone NOT NULL,
    cursor_after timestamp with time zone,
    began_at timestamp with time zone NOT NULL,
    ticket text NOT NULL,
    asked smallint NOT NULL,
    urls text[] NOT NULL,
    chunks_begun integer NOT NULL,
    chunks_done integer NOT NULL,
    found integer NOT NULL,
    run_id bigint,
    finished_at timestamp with time zone,
    failed boolean NOT NULL,
    account_id bigint NOT NULL,
    CONSTRAINT marketplace_order_exports_asked_check CHECK ((asked >= 0)),
    CONSTRAINT marketplace_order_exports_chunks_begun_check CHECK ((chunks_begun >= 0)),
    CONSTRAINT marketplace_order_exports_chunks_done_check CHECK ((chunks_done >= 0)),
    CONSTRAINT marketplace_order_exports_found_check CHECK ((found >= 0))
);


ALTER TABLE comptoir.marketplace_order_exports ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_order_exports_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_order_items (
    id bigint NOT NULL,
    remote_id text NOT NULL COLLATE pg_catalog."C",
    index integer,
    state character varying(20) NOT NULL,
    remote_state text NOT NULL,
    reason_code text,
    reason_label text,
    sku text,
    offer_remote_id text,
    product_remote_id text,
    title text,
    category_code text,
    category_label text,
    condition text,
    ordered integer NOT NULL,
    accepted integer,
    refused integer,
    shipped integer,
    cancelled integer,
    refunded integer,
    returned integer,
    unit_price_cents bigint,
    total_cents bigint,
    exact jsonb,
    can_refund boolean,
    remote_created_at timestamp with time zone,
    remote_updated_at timestamp with time zone,
    shipped_at timestamp with time zone,
    received_at timestamp with time zone,
    debited_at timestamp with time zone,
    given_back jsonb,
    order_id bigint NOT NULL
);


ALTER TABLE comptoir.marketplace_order_items ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_order_items_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_order_walks (
    id bigint NOT NULL,
    updated_since timestamp with time zone NOT NULL,
    "offset" integer NOT NULL,
    attempt smallint NOT NULL,
    began_at timestamp with time zone NOT NULL,
    first_page_at timestamp with time zone,
    first_skew_seconds double precision NOT NULL,
    first_total integer,
    newest_update timestamp with time zone,
    seen text[] NOT NULL,
    run_id bigint,
    finished_at timestamp with time zone,
    account_id bigint NOT NULL,
    CONSTRAINT marketplace_order_walks_attempt_check CHECK ((attempt >= 0)),
    CONSTRAINT marketplace_order_walks_first_total_check CHECK ((first_total >= 0)),
    CONSTRAINT marketplace_order_walks_offset_check CHECK (("offset" >= 0))
);


ALTER TABLE comptoir.marketplace_order_walks ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_order_walks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_orders (
    id bigint NOT NULL,
    remote_id text NOT NULL COLLATE pg_catalog."C",
    commercial_id text,
    state character varying(20) NOT NULL,
    remote_state text NOT NULL,
    reason_code text,
    reason_label text,
    sales_channel text,
    remote_created_at timestamp with time zone NOT NULL,
    remote_updated_at timestamp with time zone NOT NULL,
    fetched_at timestamp with time zone NOT NULL,
    first_seen_at timestamp with time zone NOT NULL,
    to_accept_since timestamp with time zone,
    acceptance_decided_at timestamp with time zone,
    debited_at timestamp with time zone,
    ship_by timestamp with time zone,
    deliver_from timestamp with time zone,
    deliver_by timestamp with time zone,
    currency text NOT NULL,
    tax_mode text,
    price_cents bigint,
    shipping_cents bigint,
    total_cents bigint,
    commission_cents bigint,
    exact jsonb,
    can_cancel boolean,
    can_ship boolean,
    has_incident boolean,
    has_message boolean,
    has_invoice boolean,
    fully_refunded boolean,
    payment_type text,
    payment_workflow text,
    customer_reference text,
    seller_reference text,
    quote_remote_id text,
    shipping_type_code text,
    shipping_type_label text,
    shipping_zone_code text,
    shipping_zone_label text,
    carrier_code text,
    carrier_name text,
    tracking_number text,
    tracking_url text,
    lead_time_days integer,
    content_hash bytea NOT NULL,
    account_id bigint NOT NULL
);


ALTER TABLE comptoir.marketplace_orders ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_pace (
    id bigint NOT NULL,
    bucket character varying(40) NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    next_at timestamp with time zone NOT NULL,
    calls bigint NOT NULL,
    limited bigint NOT NULL,
    failed bigint NOT NULL,
    account_id bigint NOT NULL,
    CONSTRAINT marketplace_pace_calls_check CHECK ((calls >= 0)),
    CONSTRAINT marketplace_pace_failed_check CHECK ((failed >= 0)),
    CONSTRAINT marketplace_pace_limited_check CHECK ((limited >= 0))
);


ALTER TABLE comptoir.marketplace_pace ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_pace_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_raw (
    order_id bigint NOT NULL,
    body bytea NOT NULL
);


CREATE TABLE comptoir.marketplace_reminders (
    id bigint NOT NULL,
    hours smallint NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    order_id bigint NOT NULL,
    CONSTRAINT marketplace_reminders_hours_check CHECK ((hours >= 0))
);


ALTER TABLE comptoir.marketplace_reminders ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_reminders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_shadow_report (
    id bigint NOT NULL,
    kind character varying(6) NOT NULL,
    wanted jsonb NOT NULL,
    held jsonb NOT NULL,
    reported_at timestamp with time zone NOT NULL,
    account_id bigint NOT NULL,
    offer_id bigint NOT NULL
);


ALTER TABLE comptoir.marketplace_shadow_report ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_shadow_report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_shipments (
    id bigint NOT NULL,
    method character varying(10) NOT NULL,
    carrier_code text,
    carrier_name text,
    tracking_number text,
    tracking_url text,
    pro_number text,
    appointment timestamp with time zone,
    serial_numbers jsonb NOT NULL,
    lines jsonb NOT NULL,
    wanted_at timestamp with time zone NOT NULL,
    action_id bigint NOT NULL,
    order_id bigint NOT NULL
);


ALTER TABLE comptoir.marketplace_shipments ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_shipments_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_submission_items (
    id bigint NOT NULL,
    sku text NOT NULL COLLATE pg_catalog."C",
    quantity integer,
    price_cents bigint,
    discount_cents bigint,
    discount_from timestamp with time zone,
    discount_until timestamp with time zone,
    condition text,
    lead_time_days integer,
    logistic_class text,
    min_order_quantity integer,
    max_order_quantity integer,
    product_reference text,
    product_reference_type text,
    price_lines jsonb,
    outcome character varying(7) NOT NULL,
    message text NOT NULL,
    tainted boolean NOT NULL,
    offer_id bigint NOT NULL,
    submission_id bigint NOT NULL,
    CONSTRAINT marketplace_submission_items_lead_time_days_check CHECK ((lead_time_days >= 0)),
    CONSTRAINT marketplace_submission_items_max_order_quantity_check CHECK ((max_order_quantity >= 0)),
    CONSTRAINT marketplace_submission_items_min_order_quantity_check CHECK ((min_order_quantity >= 0))
);


ALTER TABLE comptoir.marketplace_submission_items ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_submission_items_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_submissions (
    id bigint NOT NULL,
    kind character varying(6) NOT NULL,
    state character varying(9) NOT NULL,
    token uuid NOT NULL,
    fields text[] NOT NULL,
    remote_id text NOT NULL COLLATE pg_catalog."C",
    remote_state text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    settled_at timestamp with time zone,
    landed_at timestamp with time zone,
    attempt uuid,
    lease_until timestamp with time zone,
    next_poll_at timestamp with time zone,
    polls integer NOT NULL,
    items_count integer NOT NULL,
    taken_count integer,
    refused_count integer,
    run_id bigint,
    ran boolean DEFAULT false NOT NULL,
    guessed boolean DEFAULT false NOT NULL,
    error text NOT NULL,
    remedy text NOT NULL,
    account_id bigint NOT NULL,
    CONSTRAINT marketplace_submissions_items_count_check CHECK ((items_count >= 0)),
    CONSTRAINT marketplace_submissions_polls_check CHECK ((polls >= 0)),
    CONSTRAINT marketplace_submissions_refused_count_check CHECK ((refused_count >= 0)),
    CONSTRAINT marketplace_submissions_taken_count_check CHECK ((taken_count >= 0))
);


ALTER TABLE comptoir.marketplace_submissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_submissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_sync_log (
    id bigint NOT NULL,
    sync_type character varying(30) NOT NULL,
    direction character varying(8) NOT NULL,
    entity character varying(30) NOT NULL,
    status character varying(8) NOT NULL,
    records_processed integer NOT NULL,
    records_succeeded integer NOT NULL,
    records_failed integer NOT NULL,
    error_message text NOT NULL,
    error_details jsonb NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    duration_ms bigint,
    account_id bigint,
    CONSTRAINT marketplace_sync_log_duration_ms_check CHECK ((duration_ms >= 0)),
    CONSTRAINT marketplace_sync_log_records_failed_check CHECK ((records_failed >= 0)),
    CONSTRAINT marketplace_sync_log_records_processed_check CHECK ((records_processed >= 0)),
    CONSTRAINT marketplace_sync_log_records_succeeded_check CHECK ((records_succeeded >= 0))
);


ALTER TABLE comptoir.marketplace_sync_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_sync_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_unreadable_orders (
    id bigint NOT NULL,
    remote_id text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL,
    body bytea,
    first_seen_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    times integer NOT NULL,
    resolved_at timestamp with time zone,
    account_id bigint NOT NULL,
    CONSTRAINT marketplace_unreadable_orders_times_check CHECK ((times >= 0))
);


ALTER TABLE comptoir.marketplace_unreadable_orders ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_unreadable_orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.offer_refresh (
    id bigint NOT NULL,
    product_id bigint NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    sold boolean DEFAULT false NOT NULL
);


ALTER TABLE comptoir.offer_refresh ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.offer_refresh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type comptoir.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);


CREATE SEQUENCE comptoir.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE comptoir.procrastinate_events_id_seq OWNED BY comptoir.procrastinate_events.id;


CREATE SEQUENCE comptoir.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE comptoir.procrastinate_jobs_id_seq OWNED BY comptoir.procrastinate_jobs.id;


CREATE TABLE comptoir.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);


CREATE SEQUENCE comptoir.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE comptoir.procrastinate_periodic_defers_id_seq OWNED BY comptoir.procrastinate_periodic_defers.id;


CREATE TABLE comptoir.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE comptoir.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME comptoir.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.product_components (
    id bigint NOT NULL,
    units integer NOT NULL,
    kit_id bigint NOT NULL,
    part_id bigint NOT NULL,
    CONSTRAINT a_kit_holds_its_parts CHECK ((units > 0)),
    CONSTRAINT no_kit_of_itself CHECK ((NOT (kit_id = part_id))),
    CONSTRAINT product_components_units_check CHECK ((units >= 0))
);


ALTER TABLE comptoir.product_components ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.product_components_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.products (
    id bigint NOT NULL,
    sku text NOT NULL COLLATE pg_catalog."C",
    model text,
    name_en text,
    name_fr text,
    manufacturer text,
    gtin character varying(14),
    category text,
    condition character varying(12) NOT NULL,
    condition_named boolean DEFAULT false NOT NULL,
    currency character varying(3) NOT NULL,
    msrp_cents bigint,
    cost_cents bigint,
    floor_cents bigint,
    map_cents bigint,
    map_from date,
    map_until date,
    fee_class text,
    freight_class text,
    lead_time_days integer,
    weight_grams integer,
    length_mm integer,
    width_mm integer,
    height_mm integer,
    buffer integer NOT NULL,
    active boolean NOT NULL,
    warranty text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT a_sku_is_not_empty CHECK ((NOT (sku = ''::text))),
    CONSTRAINT cost_cents_not_negative CHECK (((cost_cents IS NULL) OR (cost_cents >= 0))),
    CONSTRAINT floor_cents_not_negative CHECK (((floor_cents IS NULL) OR (floor_cents >= 0))),
    CONSTRAINT map_begins_before_it_ends CHECK (((map_from IS NULL) OR (map_until IS NULL) OR (map_from <= map_until))),
    CONSTRAINT map_cents_not_negative CHECK (((map_cents IS NULL) OR (map_cents >= 0))),
    CONSTRAINT msrp_cents_not_negative CHECK (((msrp_cents IS NULL) OR (msrp_cents >= 0))),
    CONSTRAINT products_buffer_check CHECK ((buffer >= 0)),
    CONSTRAINT products_height_mm_check CHECK ((height_mm >= 0)),
    CONSTRAINT products_lead_time_days_check CHECK ((lead_time_days >= 0)),
    CONSTRAINT products_length_mm_check CHECK ((length_mm >= 0)),
    CONSTRAINT products_weight_grams_check CHECK ((weight_grams >= 0)),
    CONSTRAINT products_width_mm_check CHECK ((width_mm >= 0))
);


ALTER TABLE comptoir.products ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.products_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.stock_levels (
    id bigint NOT NULL,
    location text NOT NULL COLLATE pg_catalog."C",
    on_hand integer NOT NULL,
    as_of timestamp with time zone NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    counted boolean NOT NULL,
    incoming integer,
    incoming_on date,
    written_at timestamp with time zone NOT NULL,
    product_id bigint NOT NULL,
    CONSTRAINT a_location_is_not_empty CHECK ((NOT (location = ''::text))),
    CONSTRAINT stock_levels_incoming_check CHECK ((incoming >= 0))
);


CREATE VIEW comptoir.products_mirakl AS
 SELECT p.id,
    p.sku,
    p.model,
    p.name_en,
    p.name_fr,
    p.manufacturer,
    p.gtin,
    p.condition,
    p.currency,
    p.msrp_cents,
    p.active,
    ( SELECT sum(l.on_hand) AS sum
           FROM comptoir.stock_levels l
          WHERE (l.product_id = p.id)) AS stock_quantity,
    NULLIF(o.remote_product, ''::text) AS mirakl_sku,
    NULLIF(o.remote_id, ''::text) AS mirakl_offer_id,
    p.category AS bestbuy_category_id,
    GREATEST(o.stock_published_at, o.price_published_at, o.terms_published_at) AS last_synced_at
   FROM (comptoir.products p
     LEFT JOIN comptoir.marketplace_offers o ON (((o.product_id = p.id) AND (o.account_id = ( SELECT min(a.id) AS min
           FROM comptoir.marketplace_accounts a
          WHERE ((a.channel)::text = 'mirakl'::text))))));


CREATE TABLE comptoir.stock_holds (
    id bigint NOT NULL,
    reference text NOT NULL COLLATE pg_catalog."C",
    units integer NOT NULL,
    who text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    released_at timestamp with time zone,
    product_id bigint NOT NULL,
    CONSTRAINT a_hold_holds_something CHECK ((units > 0)),
    CONSTRAINT stock_holds_units_check CHECK ((units >= 0))
);


ALTER TABLE comptoir.stock_holds ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.stock_holds_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


ALTER TABLE comptoir.stock_levels ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.stock_levels_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.stock_reservations (
    id bigint NOT NULL,
    per_unit integer NOT NULL,
    units integer NOT NULL,
    shipped integer NOT NULL,
    shipped_at timestamp with time zone,
    departures jsonb NOT NULL,
    host_counts character varying(14) NOT NULL,
    first_seen_at timestamp with time zone NOT NULL,
    counted_at timestamp with time zone,
    released_at timestamp with time zone,
    released_by character varying(9) NOT NULL,
    line_id bigint NOT NULL,
    product_id bigint NOT NULL,
    CONSTRAINT reserved_units_not_negative CHECK ((units >= 0)),
    CONSTRAINT stock_reservations_per_unit_check CHECK ((per_unit >= 0))
);


ALTER TABLE comptoir.stock_reservations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.stock_reservations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.stock_sources (
    id bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    last_import_at timestamp with time zone NOT NULL,
    skus integer NOT NULL,
    peaks jsonb DEFAULT '{}'::jsonb NOT NULL,
    newest_as_of timestamp with time zone,
    CONSTRAINT stock_sources_skus_check CHECK ((skus >= 0))
);


ALTER TABLE comptoir.stock_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.stock_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


ALTER TABLE ONLY comptoir.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('comptoir.procrastinate_events_id_seq'::regclass);


ALTER TABLE ONLY comptoir.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('comptoir.procrastinate_jobs_id_seq'::regclass);


ALTER TABLE ONLY comptoir.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('comptoir.procrastinate_periodic_defers_id_seq'::regclass);


INSERT INTO comptoir.auth_permission VALUES
	(1, 'Can add log entry', 1, 'add_logentry'),
	(2, 'Can change log entry', 1, 'change_logentry'),
	(3, 'Can delete log entry', 1, 'delete_logentry'),
	(4, 'Can view log entry', 1, 'view_logentry'),
	(5, 'Can add permission', 2, 'add_permission'),
	(6, 'Can change permission', 2, 'change_permission'),
	(7, 'Can delete permission', 2, 'delete_permission'),
	(8, 'Can view permission', 2, 'view_permission'),
	(9, 'Can add group', 3, 'add_group'),
	(10, 'Can change group', 3, 'change_group'),
	(11, 'Can delete group', 3, 'delete_group'),
	(12, 'Can view group', 3, 'view_group'),
	(13, 'Can add user', 4, 'add_user'),
	(14, 'Can change user', 4, 'change_user'),
	(15, 'Can delete user', 4, 'delete_user'),
	(16, 'Can view user', 4, 'view_user'),
	(17, 'Can add content type', 5, 'add_contenttype'),
	(18, 'Can change content type', 5, 'change_contenttype'),
	(19, 'Can delete content type', 5, 'delete_contenttype'),
	(20, 'Can view content type', 5, 'view_contenttype'),
	(21, 'Can add session', 6, 'add_session'),
	(22, 'Can change session', 6, 'change_session'),
	(23, 'Can delete session', 6, 'delete_session'),
	(24, 'Can view session', 6, 'view_session'),
	(25, 'Can add procrastinate event', 7, 'add_procrastinateevent'),
	(26, 'Can change procrastinate event', 7, 'change_procrastinateevent'),
	(27, 'Can delete procrastinate event', 7, 'delete_procrastinateevent'),
	(28, 'Can view procrastinate event', 7, 'view_procrastinateevent'),
	(29, 'Can add procrastinate job', 8, 'add_procrastinatejob'),
	(30, 'Can change procrastinate job', 8, 'change_procrastinatejob'),
	(31, 'Can delete procrastinate job', 8, 'delete_procrastinatejob'),
	(32, 'Can view procrastinate job', 8, 'view_procrastinatejob'),
	(33, 'Can add procrastinate periodic defer', 9, 'add_procrastinateperiodicdefer'),
	(34, 'Can change procrastinate periodic defer', 9, 'change_procrastinateperiodicdefer'),
	(35, 'Can delete procrastinate periodic defer', 9, 'delete_procrastinateperiodicdefer'),
	(36, 'Can view procrastinate periodic defer', 9, 'view_procrastinateperiodicdefer'),
	(37, 'Can add procrastinate worker', 10, 'add_procrastinateworker'),
	(38, 'Can change procrastinate worker', 10, 'change_procrastinateworker'),
	(39, 'Can delete procrastinate worker', 10, 'delete_procrastinateworker'),
	(40, 'Can view procrastinate worker', 10, 'view_procrastinateworker'),
	(41, 'Can add journal entry', 11, 'add_entry'),
	(42, 'Can change journal entry', 11, 'change_entry'),
	(43, 'Can delete journal entry', 11, 'delete_entry'),
	(44, 'Can view journal entry', 11, 'view_entry'),
	(45, 'Can add heartbeat', 12, 'add_heartbeat'),
	(46, 'Can change heartbeat', 12, 'change_heartbeat'),
	(47, 'Can delete heartbeat', 12, 'delete_heartbeat'),
	(48, 'Can view heartbeat', 12, 'view_heartbeat'),
	(49, 'Can add sync run', 13, 'add_syncrun'),
	(50, 'Can change sync run', 13, 'change_syncrun'),
	(51, 'Can delete sync run', 13, 'delete_syncrun'),
	(52, 'Can view sync run', 13, 'view_syncrun'),
	(53, 'Can add account', 14, 'add_account'),
	(54, 'Can change account', 14, 'change_account'),
	(55, 'Can delete account', 14, 'delete_account'),
	(56, 'Can view account', 14, 'view_account'),
	(57, 'Can add credential', 15, 'add_credential'),
	(58, 'Can change credential', 15, 'change_credential'),
	(59, 'Can delete credential', 15, 'delete_credential'),
	(60, 'Can view credential', 15, 'view_credential'),
	(61, 'Can add cursor', 16, 'add_cursor'),
	(62, 'Can change cursor', 16, 'change_cursor'),
	(63, 'Can delete cursor', 16, 'delete_cursor'),
	(64, 'Can view cursor', 16, 'view_cursor'),
	(65, 'Can add pace', 17, 'add_pace'),
	(66, 'Can change pace', 17, 'change_pace'),
	(67, 'Can delete pace', 17, 'delete_pace'),
	(68, 'Can view pace', 17, 'view_pace'),
	(69, 'Can add action', 18, 'add_action'),
	(70, 'Can change action', 18, 'change_action'),
	(71, 'Can delete action', 18, 'delete_action'),
	(72, 'Can view action', 18, 'view_action'),
	(73, 'Can add step', 19, 'add_step'),
	(74, 'Can change step', 19, 'change_step'),
	(75, 'Can delete step', 19, 'delete_step'),
	(76, 'Can view step', 19, 'view_step'),
	(77, 'Can add offer refresh', 20, 'add_offerrefresh'),
	(78, 'Can change offer refresh', 20, 'change_offerrefresh'),
	(79, 'Can delete offer refresh', 20, 'delete_offerrefresh'),
	(80, 'Can view offer refresh', 20, 'view_offerrefresh'),
	(81, 'Can add stock source', 21, 'add_stocksource'),
	(82, 'Can change stock source', 21, 'change_stocksource'),
	(83, 'Can delete stock source', 21, 'delete_stocksource'),
	(84, 'Can view stock source', 21, 'view_stocksource'),
	(85, 'Can add product', 22, 'add_product'),
	(86, 'Can change product', 22, 'change_product'),
	(87, 'Can delete product', 22, 'delete_product'),
	(88, 'Can view product', 22, 'view_product'),
	(89, 'Can add hold', 23, 'add_hold'),
	(90, 'Can change hold', 23, 'change_hold'),
	(91, 'Can delete hold', 23, 'delete_hold'),
	(92, 'Can view hold', 23, 'view_hold'),
	(93, 'Can add component', 24, 'add_component'),
	(94, 'Can change component', 24, 'change_component'),
	(95, 'Can delete component', 24, 'delete_component'),
	(96, 'Can view component', 24, 'view_component'),
	(97, 'Can add reservation', 25, 'add_reservation'),
	(98, 'Can change reservation', 25, 'change_reservation'),
	(99, 'Can delete reservation', 25, 'delete_reservation'),
	(100, 'Can view reservation', 25, 'view_reservation');
INSERT INTO comptoir.auth_permission VALUES
	(101, 'Can add stock level', 26, 'add_stocklevel'),
	(102, 'Can change stock level', 26, 'change_stocklevel'),
	(103, 'Can delete stock level', 26, 'delete_stocklevel'),
	(104, 'Can view stock level', 26, 'view_stocklevel'),
	(105, 'Can add offer', 27, 'add_offer'),
	(106, 'Can change offer', 27, 'change_offer'),
	(107, 'Can delete offer', 27, 'delete_offer'),
	(108, 'Can view offer', 27, 'view_offer'),
	(109, 'Can add shadow line', 28, 'add_shadowline'),
	(110, 'Can change shadow line', 28, 'change_shadowline'),
	(111, 'Can delete shadow line', 28, 'delete_shadowline'),
	(112, 'Can view shadow line', 28, 'view_shadowline'),
	(113, 'Can add submission', 29, 'add_submission'),
	(114, 'Can change submission', 29, 'change_submission'),
	(115, 'Can delete submission', 29, 'delete_submission'),
	(116, 'Can view submission', 29, 'view_submission'),
	(117, 'Can add submission item', 30, 'add_submissionitem'),
	(118, 'Can change submission item', 30, 'change_submissionitem'),
	(119, 'Can delete submission item', 30, 'delete_submissionitem'),
	(120, 'Can view submission item', 30, 'view_submissionitem'),
	(121, 'Can add brake', 31, 'add_brake'),
	(122, 'Can change brake', 31, 'change_brake'),
	(123, 'Can delete brake', 31, 'delete_brake'),
	(124, 'Can view brake', 31, 'view_brake'),
	(125, 'Can add order', 32, 'add_order'),
	(126, 'Can change order', 32, 'change_order'),
	(127, 'Can delete order', 32, 'delete_order'),
	(128, 'Can view order', 32, 'view_order'),
	(129, 'Can add buyer', 33, 'add_buyer'),
	(130, 'Can change buyer', 33, 'change_buyer'),
	(131, 'Can delete buyer', 33, 'delete_buyer'),
	(132, 'Can view buyer', 33, 'view_buyer'),
	(133, 'Can add raw order', 34, 'add_raworder'),
	(134, 'Can change raw order', 34, 'change_raworder'),
	(135, 'Can delete raw order', 34, 'delete_raworder'),
	(136, 'Can view raw order', 34, 'view_raworder'),
	(137, 'Can add order line', 35, 'add_orderline'),
	(138, 'Can change order line', 35, 'change_orderline'),
	(139, 'Can delete order line', 35, 'delete_orderline'),
	(140, 'Can view order line', 35, 'view_orderline'),
	(141, 'Can add amount', 36, 'add_amount'),
	(142, 'Can change amount', 36, 'change_amount'),
	(143, 'Can delete amount', 36, 'delete_amount'),
	(144, 'Can view amount', 36, 'view_amount'),
	(145, 'Can add reminder', 37, 'add_reminder'),
	(146, 'Can change reminder', 37, 'change_reminder'),
	(147, 'Can delete reminder', 37, 'delete_reminder'),
	(148, 'Can view reminder', 37, 'view_reminder'),
	(149, 'Can add unreadable order', 38, 'add_unreadableorder'),
	(150, 'Can change unreadable order', 38, 'change_unreadableorder'),
	(151, 'Can delete unreadable order', 38, 'delete_unreadableorder'),
	(152, 'Can view unreadable order', 38, 'view_unreadableorder'),
	(153, 'Can add shipment', 39, 'add_shipment'),
	(154, 'Can change shipment', 39, 'change_shipment'),
	(155, 'Can delete shipment', 39, 'delete_shipment'),
	(156, 'Can view shipment', 39, 'view_shipment'),
	(157, 'Can add order export', 40, 'add_orderexport'),
	(158, 'Can change order export', 40, 'change_orderexport'),
	(159, 'Can delete order export', 40, 'delete_orderexport'),
	(160, 'Can view order export', 40, 'view_orderexport'),
	(161, 'Can add order walk', 41, 'add_orderwalk'),
	(162, 'Can change order walk', 41, 'change_orderwalk'),
	(163, 'Can delete order walk', 41, 'delete_orderwalk'),
	(164, 'Can view order walk', 41, 'view_orderwalk'),
	(165, 'Can add offer read', 42, 'add_offerread'),
	(166, 'Can change offer read', 42, 'change_offerread'),
	(167, 'Can delete offer read', 42, 'delete_offerread'),
	(168, 'Can view offer read', 42, 'view_offerread'),
	(169, 'Can add offer read batch', 43, 'add_offerreadbatch'),
	(170, 'Can change offer read batch', 43, 'change_offerreadbatch'),
	(171, 'Can delete offer read batch', 43, 'delete_offerreadbatch'),
	(172, 'Can view offer read batch', 43, 'view_offerreadbatch'),
	(173, 'Can add sign in attempt', 44, 'add_signinattempt'),
	(174, 'Can change sign in attempt', 44, 'change_signinattempt'),
	(175, 'Can delete sign in attempt', 44, 'delete_signinattempt'),
	(176, 'Can view sign in attempt', 44, 'view_signinattempt');


INSERT INTO comptoir.django_content_type VALUES
	(1, 'admin', 'logentry'),
	(2, 'auth', 'permission'),
	(3, 'auth', 'group'),
	(4, 'auth', 'user'),
	(5, 'contenttypes', 'contenttype'),
	(6, 'sessions', 'session'),
	(7, 'procrastinate', 'procrastinateevent'),
	(8, 'procrastinate', 'procrastinatejob'),
	(9, 'procrastinate', 'procrastinateperiodicdefer'),
	(10, 'procrastinate', 'procrastinateworker'),
	(11, 'activity', 'entry'),
	(12, 'activity', 'heartbeat'),
	(13, 'activity', 'syncrun'),
	(14, 'accounts', 'account'),
	(15, 'accounts', 'credential'),
	(16, 'accounts', 'cursor'),
	(17, 'accounts', 'pace'),
	(18, 'actions', 'action'),
	(19, 'actions', 'step'),
	(20, 'catalog', 'offerrefresh'),
	(21, 'catalog', 'stocksource'),
	(22, 'catalog', 'product'),
	(23, 'catalog', 'hold'),
	(24, 'catalog', 'component'),
	(25, 'catalog', 'reservation'),
	(26, 'catalog', 'stocklevel'),
	(27, 'offers', 'offer'),
	(28, 'offers', 'shadowline'),
	(29, 'offers', 'submission'),
	(30, 'offers', 'submissionitem'),
	(31, 'offers', 'brake'),
	(32, 'orders', 'order'),
	(33, 'orders', 'buyer'),
	(34, 'orders', 'raworder'),
	(35, 'orders', 'orderline'),
	(36, 'orders', 'amount'),
	(37, 'orders', 'reminder'),
	(38, 'orders', 'unreadableorder'),
	(39, 'shipments', 'shipment'),
	(40, 'inbound', 'orderexport'),
	(41, 'inbound', 'orderwalk'),
	(42, 'inbound', 'offerread'),
	(43, 'inbound', 'offerreadbatch'),
	(44, 'web', 'signinattempt');


INSERT INTO comptoir.django_migrations VALUES
	(1, 'accounts', '0001_initial', '2026-11-23 20:03:49.753943+00'),
	(2, 'accounts', '0002_offers', '2026-11-23 20:03:49.855748+00'),
	(3, 'orders', '0001_initial', '2026-11-23 20:03:50.109213+00'),
	(4, 'actions', '0001_initial', '2026-11-23 20:03:50.251269+00'),
	(5, 'activity', '0001_initial', '2026-11-23 20:03:50.349824+00'),
	(6, 'contenttypes', '0001_initial', '2026-11-23 20:03:50.361569+00'),
	(7, 'auth', '0001_initial', '2026-11-23 20:03:50.422565+00'),
	(8, 'admin', '0001_initial', '2026-11-23 20:03:50.438339+00'),
	(9, 'admin', '0002_logentry_remove_auto_add', '2026-11-23 20:03:50.453275+00'),
	(10, 'admin', '0003_logentry_add_action_flag_choices', '2026-11-23 20:03:50.463993+00'),
	(11, 'contenttypes', '0002_remove_content_type_name', '2026-11-23 20:03:50.511344+00'),
	(12, 'auth', '0002_alter_permission_name_max_length', '2026-11-23 20:03:50.527934+00'),
	(13, 'auth', '0003_alter_user_email_max_length', '2026-11-23 20:03:50.546338+00'),
	(14, 'auth', '0004_alter_user_username_opts', '2026-11-23 20:03:50.556596+00'),
	(15, 'auth', '0005_alter_user_last_login_null', '2026-11-23 20:03:50.571988+00'),
	(16, 'auth', '0006_require_contenttypes_0002', '2026-11-23 20:03:50.572645+00'),
	(17, 'auth', '0007_alter_validators_add_error_messages', '2026-11-23 20:03:50.581209+00'),
	(18, 'auth', '0008_alter_user_username_max_length', '2026-11-23 20:03:50.597751+00'),
	(19, 'auth', '0009_alter_user_last_name_max_length', '2026-11-23 20:03:50.609858+00'),
	(20, 'auth', '0010_alter_group_name_max_length', '2026-11-23 20:03:50.626627+00'),
	(21, 'auth', '0011_update_proxy_permissions', '2026-11-23 20:03:50.662058+00'),
	(22, 'auth', '0012_alter_user_first_name_max_length', '2026-11-23 20:03:50.676331+00'),
	(23, 'orders', '0002_lines_open', '2026-11-23 20:03:50.697458+00'),
	(24, 'catalog', '0001_initial', '2026-11-23 20:03:50.892064+00'),
	(25, 'inbound', '0001_initial', '2026-11-23 20:03:50.994768+00'),
	(26, 'inbound', '0002_offer_reads', '2026-11-23 20:03:51.131714+00'),
	(27, 'offers', '0001_initial', '2026-11-23 20:03:52.479066+00'),
	(28, 'offers', '0002_products_mirakl', '2026-11-23 20:03:52.482+00'),
	(29, 'procrastinate', '0001_initial', '2026-11-23 20:03:52.497093+00'),
	(30, 'procrastinate', '0002_drop_started_at_column', '2026-11-23 20:03:52.50976+00'),
	(31, 'procrastinate', '0003_drop_started_at_column', '2026-11-23 20:03:52.511541+00'),
	(32, 'procrastinate', '0004_drop_procrastinate_version_table', '2026-11-23 20:03:52.51292+00'),
	(33, 'procrastinate', '0005_fix_procrastinate_fetch_job', '2026-11-23 20:03:52.51808+00'),
	(34, 'procrastinate', '0006_fix_trigger_status_events_insert', '2026-11-23 20:03:52.519086+00'),
	(35, 'procrastinate', '0007_add_queueing_lock_column', '2026-11-23 20:03:52.520337+00'),
	(36, 'procrastinate', '0008_close_fetch_job_race_condition', '2026-11-23 20:03:52.521863+00'),
	(37, 'procrastinate', '0009_add_defer_job_function', '2026-11-23 20:03:52.523134+00'),
	(38, 'procrastinate', '0010_add_procrastinate_periodic_defers', '2026-11-23 20:03:52.527418+00'),
	(39, 'procrastinate', '0011_add_foreign_key_index', '2026-11-23 20:03:52.528434+00'),
	(40, 'procrastinate', '0012_add_locks_to_periodic_defer', '2026-11-23 20:03:52.530486+00'),
	(41, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', '2026-11-23 20:03:52.534852+00'),
	(42, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', '2026-11-23 20:03:52.536565+00'),
	(43, 'procrastinate', '0015_add_trigger_on_job_deletion', '2026-11-23 20:03:52.538214+00'),
	(44, 'procrastinate', '0016_delete_finished_jobs', '2026-11-23 20:03:52.539579+00'),
	(45, 'procrastinate', '0017_add_checks_to_finish_job', '2026-11-23 20:03:52.540775+00'),
	(46, 'procrastinate', '0018_add_checks_to_retry_job', '2026-11-23 20:03:52.541958+00'),
	(47, 'procrastinate', '0019_fix_finish_job_compat_issue', '2026-11-23 20:03:52.543113+00'),
	(48, 'procrastinate', '0020_add_index_on_procrastinate_jobs', '2026-11-23 20:03:52.544797+00'),
	(49, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', '2026-11-23 20:03:52.547353+00'),
	(50, 'procrastinate', '0022_null_locks_excluded', '2026-11-23 20:03:52.548973+00'),
	(51, 'procrastinate', '0023_remove_old_finish_job_function', '2026-11-23 20:03:52.550484+00'),
	(52, 'procrastinate', '0024_job_id_bigint', '2026-11-23 20:03:52.554726+00'),
	(53, 'procrastinate', '0025_add_models', '2026-11-23 20:03:52.558956+00'),
	(54, 'procrastinate', '0026_add_job_priority', '2026-11-23 20:03:52.562376+00'),
	(55, 'procrastinate', '0027_add_periodic_job_priority', '2026-11-23 20:03:52.563607+00'),
	(56, 'procrastinate', '0028_add_cancel_states', '2026-11-23 20:03:52.569803+00'),
	(57, 'procrastinate', '0029_add_additional_params_to_retry_job', '2026-11-23 20:03:52.571415+00'),
	(58, 'procrastinate', '0030_alter_procrastinateevent_options', '2026-11-23 20:03:52.572904+00'),
	(59, 'procrastinate', '0031_add_indexes_for_fetch_job', '2026-11-23 20:03:52.575076+00'),
	(60, 'procrastinate', '0032_pre_cancel_notification', '2026-11-23 20:03:52.580058+00'),
	(61, 'procrastinate', '0033_post_cancel_notification', '2026-11-23 20:03:52.871732+00'),
	(62, 'procrastinate', '0034_pre_add_heartbeat', '2026-11-23 20:03:52.884598+00'),
	(63, 'procrastinate', '0035_post_add_heartbeat', '2026-11-23 20:03:52.889437+00'),
	(64, 'procrastinate', '0036_add_worker_model', '2026-11-23 20:03:52.893028+00'),
	(65, 'procrastinate', '0037_pre_batch_defer_jobs', '2026-11-23 20:03:52.901822+00'),
	(66, 'procrastinate', '0038_post_batch_defer_jobs', '2026-11-23 20:03:52.905702+00'),
	(67, 'procrastinate', '0039_pre_priority_lock_fetch_job', '2026-11-23 20:03:52.909034+00'),
	(68, 'procrastinate', '0040_pre_retry_failed_job', '2026-11-23 20:03:52.913381+00'),
	(69, 'procrastinate', '0041_post_retry_failed_job', '2026-11-23 20:03:52.915075+00'),
	(70, 'project', '0001_clock', '2026-11-23 20:03:52.919177+00'),
	(71, 'sessions', '0001_initial', '2026-11-23 20:03:52.933325+00'),
	(72, 'shipments', '0001_initial', '2026-11-23 20:03:52.991491+00'),
	(73, 'web', '0001_initial', '2026-11-23 20:03:52.996426+00');


INSERT INTO comptoir.marketplace_accounts VALUES
	(1, 'mirakl', 'practice', 'http://127.0.0.1:33915', '', 'CAD', 'America/Toronto', 'read', 'live', 'live', 'live', false, false, 15, 60, 30, 60, 'off', 24, 'ON', '15:00:00', 2, 0, NULL, '2026-11-23 20:03:59.655447+00', '', 'Appliances', 'OPEN', '{"shop": {"at": "2026-11-23T20:03:56.464372+00:00", "value": {"health": "OPEN", "shop_id": "2001", "currency": "CAD", "shop_name": "Appliances", "allowances": [{"code": "channels", "label": "Sales channels", "value": "CA"}, {"code": "free_shipping", "label": "Ships for free", "value": "no"}, {"code": "lead_time_to_ship", "label": "Lead time of the shop in days", "value": "1"}, {"code": "kyc", "label": "The operator''s check of the seller", "value": "APPROVED"}]}}, "reasons": {"at": "2026-11-23T20:03:56.496912+00:00", "value": [{"code": "1", "label": "Item not received", "details": {"type": "INCIDENT_OPEN", "is_shop_right": false}}, {"code": "2", "label": "Item damaged", "details": {"type": "INCIDENT_OPEN", "is_shop_right": false}}, {"code": "10", "label": "Replacement item received", "details": {"type": "INCIDENT_CLOSE", "is_shop_right": false}}, {"code": "11", "label": "Solved with the customer", "details": {"type": "INCIDENT_CLOSE", "is_shop_right": true}}, {"code": "14", "label": "No response from the seller", "details": {"type": "REFUND", "is_shop_right": false}}, {"code": "15", "label": "Out of stock", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "16", "label": "Cancelled by the customer before shipping", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "17", "label": "Item returned", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "18", "label": "Item not received", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "33", "label": "Out of stock", "details": {"type": "CANCELATION", "is_shop_right": true}}, {"code": "34", "label": "Cancelled by the customer before shipping", "details": {"type": "CANCELATION", "is_shop_right": true}}, {"code": "35", "label": "Cancelled by the marketplace", "details": {"type": "CANCELATION", "is_shop_right": false}}, {"code": "41", "label": "Where is my order", "details": {"type": "ORDER_MESSAGING", "is_shop_right": true}}, {"code": "42", "label": "Other question", "details": {"type": "ORDER_MESSAGING", "is_shop_right": true}}, {"code": "51", "label": "No longer wanted", "details": {"type": "RETURN", "is_shop_right": true}}, {"code": "52", "label": "Defective", "details": {"type": "RETURN", "is_shop_right": true}}, {"code": "61", "label": "Too late to return", "details": {"type": "RETURN_REJECTION", "is_shop_right": true}}, {"code": "71", "label": "Parts are missing", "details": {"type": "RETURN_NON_COMPLIANT", "is_shop_right": true}}]}, "carriers": {"at": "2026-11-23T20:03:56.477870+00:00", "value": [{"code": "CPCL", "label": "Canada Post", "details": {"tracking_url": "https://track.example.com/cpcl/{trackingId}", "standard_code": "CANADA_POST"}}, {"code": "PRLA", "label": "Purolator", "details": {"tracking_url": "https://track.example.com/prla/{trackingId}", "standard_code": "PUROLATOR"}}, {"code": "UPSN", "label": "UPS", "details": {"tracking_url": "https://track.example.com/upsn/{trackingId}", "standard_code": "UPS"}}, {"code": "FDXC", "label": "FedEx", "details": {"tracking_url": "https://track.example.com/fdxc/{trackingId}", "standard_code": "FEDEX"}}, {"code": "CNPR", "label": "Canpar", "details": {"tracking_url": "https://track.example.com/cnpr/{trackingId}", "standard_code": null}}, {"code": "FRGT", "label": "Freight partner", "details": {"tracking_url": null, "standard_code": null}}]}, "allowances": {"at": "2026-11-23T20:03:56.447071+00:00", "value": [{"code": "order_acceptance", "label": "How orders are accepted", "value": "by the shop, order by order"}, {"code": "pay_on_due_date", "label": "Buyers may pay at a later date", "value": "no"}, {"code": "pay_on_shipment", "label": "Buyers are charged at shipment", "value": "no"}, {"code": "pause_debit_workflow", "label": "The operator may pause the charging of buyers", "value": "no"}, {"code": "no_customer_payment_confirmation", "label": "Orders go on without a confirmed payment", "value": "no"}, {"code": "addresses_before_acceptance", "label": "Addresses are shown before acceptance", "value": "no"}, {"code": "multi_shipment", "label": "An order may be shipped in several parcels", "value": "no"}, {"code": "multi_part_item_shipment", "label": "One item may be shipped in several parcels", "value": "no"}, {"code": "unlisted_carriers", "label": "Carriers that are not on the operator''s list are allowed", "value": "yes"}, {"code": "order_tax_mode", "label": "Tax in prices", "value": "prices exclude tax"}, {"code": "offer_prices_decimals", "label": "Decimals in prices", "value": "2"}, {"code": "multi_currency", "label": "Several currencies", "value": "no"}, {"code": "channel_pricing", "label": "Prices by sales channel", "value": "one price for all sales channels"}, {"code": "discount_period_required", "label": "A discount needs a start and an end", "value": "no"}, {"code": "discount_in_the_past_blocked", "label": "A discount may not begin in the past", "value": "no"}, {"code": "scheduled_pricing", "label": "Prices may be scheduled", "value": "no"}, {"code": "volume_pricing", "label": "Prices may depend on the quantity", "value": "no"}, {"code": "volume_discount", "label": "Discounts may depend on the quantity", "value": "no"}, {"code": "lead_time_by_seller", "label": "The shop sets its own lead time", "value": "yes"}, {"code": "timezone", "label": "Time zone of the platform", "value": "America/Toronto"}, {"code": "seller_cancelation", "label": "The shop may cancel accepted orders", "value": "unknown"}, {"code": "partial_acceptance", "label": "The shop may accept some lines and refuse others", "value": "unknown"}]}, "categories": {"at": "2026-11-23T20:03:56.583002+00:00", "value": [{"code": "APPLIANCES", "label": "Appliances", "details": {"parent_code": ""}}, {"code": "ACCESSORIES", "label": "Accessories", "details": {"parent_code": "APPLIANCES"}}, {"code": "CLIMATE", "label": "Heating & Cooling", "details": {"parent_code": "APPLIANCES"}}, {"code": "COOKING", "label": "Ranges & Ovens", "details": {"parent_code": "APPLIANCES"}}, {"code": "DISHWASHERS", "label": "Dishwashers", "details": {"parent_code": "APPLIANCES"}}, {"code": "FLOOR_CARE", "label": "Vacuums & Floor Care", "details": {"parent_code": "APPLIANCES"}}, {"code": "LAUNDRY", "label": "Washers & Dryers", "details": {"parent_code": "APPLIANCES"}}, {"code": "REFRIGERATION", "label": "Refrigerators & Freezers", "details": {"parent_code": "APPLIANCES"}}, {"code": "SMALL_KITCHEN", "label": "Small Kitchen Appliances", "details": {"parent_code": "APPLIANCES"}}, {"code": "SMART_HOME", "label": "Smart Home", "details": {"parent_code": "APPLIANCES"}}, {"code": "ELECTRONICS", "label": "Electronics", "details": {"parent_code": ""}}, {"code": "AUDIO", "label": "Headphones & Speakers", "details": {"parent_code": "ELECTRONICS"}}, {"code": "COMPUTING", "label": "Computers & Tablets", "details": {"parent_code": "ELECTRONICS"}}, {"code": "TELEVISIONS", "label": "Televisions", "details": {"parent_code": "ELECTRONICS"}}]}, "conditions": {"at": "2026-11-23T20:03:56.570254+00:00", "value": [{"code": "11", "label": "New", "details": {}}, {"code": "10", "label": "Open Box", "details": {}}, {"code": "12", "label": "Refurbished", "details": {}}]}, "shipping_types": {"at": "2026-11-23T20:03:56.513685+00:00", "value": [{"code": "STD", "label": "Standard", "details": {"description": "Standard", "standard_code": "CU_ADD-STD", "click_and_collect": false, "mandatory_tracking": true, "delivery_by_operator": false}}, {"code": "EXP", "label": "Express", "details": {"description": "Express", "standard_code": "CU_ADD-EXP", "click_and_collect": false, "mandatory_tracking": true, "delivery_by_operator": false}}, {"code": "CLC", "label": "Click & collect", "details": {"description": "Click & collect", "standard_code": "CLC_OPERATOR-STD", "click_and_collect": true, "mandatory_tracking": false, "delivery_by_operator": false}}]}, "shipping_zones": {"at": "2026-11-23T20:03:56.531508+00:00", "value": [{"code": "CENTRAL", "label": "Ontario and Quebec", "details": {"description": "Ontario and Quebec"}}, {"code": "WEST", "label": "Western Canada", "details": {"description": "Western Canada"}}, {"code": "ATLANTIC", "label": "Atlantic Canada", "details": {"description": "Atlantic Canada"}}, {"code": "NORTH", "label": "Northern Canada", "details": {"description": "Northern Canada"}}]}, "logistic_classes": {"at": "2026-11-23T20:03:56.550570+00:00", "value": [{"code": "S", "label": "Small parcel", "details": {"description": "Small parcel"}}, {"code": "M", "label": "Parcel", "details": {"description": "Parcel"}}, {"code": "L", "label": "Heavy parcel", "details": {"description": "Heavy parcel"}}, {"code": "XL", "label": "Freight", "details": {"description": "Freight"}}]}}', '2026-11-23 20:03:54.727643+00', false, '{}', 'on_acknowledge', 24, 'all', '{}', 100, 10, 20, NULL, 'alarm', 24, 20);


INSERT INTO comptoir.marketplace_buyers VALUES
	(1, 'CUST-90760069', 'Taylor', 'Hartwick', NULL, 'en_CA', 'buyer-000001-3f443e@relay.example.com', '{"city": "Sudbury", "phone": "604-555-0185", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Hartwick", "street_1": "8570 King Street", "street_2": null, "zip_code": "K0M 1Z0", "company_2": null, "firstname": "Taylor", "additional_info": null, "phone_secondary": null}', '{"city": "Sudbury", "phone": "604-555-0185", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Hartwick", "street_1": "8570 King Street", "street_2": null, "zip_code": "K0M 1Z0", "company_2": null, "firstname": "Taylor", "additional_info": null, "phone_secondary": null}'),
	(2, 'CUST-29030559', 'Quinn', 'Fernley', NULL, 'en_CA', 'buyer-000002-955faf@relay.example.com', '{"city": "Ottawa", "phone": "416-555-0101", "state": "ON", "company": null, "country": "CAN", "civility": "Mrs", "lastname": "Fernley", "street_1": "2751 Harbour Drive", "street_2": null, "zip_code": "P8N 7W4", "company_2": null, "firstname": "Quinn", "additional_info": null, "phone_secondary": null}', '{"city": "Ottawa", "phone": "416-555-0101", "state": "ON", "company": null, "country": "CAN", "civility": "Mrs", "lastname": "Fernley", "street_1": "2751 Harbour Drive", "street_2": null, "zip_code": "P8N 7W4", "company_2": null, "firstname": "Quinn", "additional_info": null, "phone_secondary": null}'),
	(9, 'CUST-15732818', 'Avery', 'Fernley', NULL, 'en_CA', 'buyer-000009-b6edda@relay.example.com', '{"city": "Toronto", "phone": "514-555-0123", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Fernley", "street_1": "6507 Station Road", "street_2": null, "zip_code": "P1H 7Y1", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}', '{"city": "Toronto", "phone": "514-555-0123", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Fernley", "street_1": "6507 Station Road", "street_2": null, "zip_code": "P1H 7Y1", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}'),
	(3, 'CUST-41791045', 'Jordan', 'Northam', NULL, 'en_CA', 'buyer-000003-908c75@relay.example.com', NULL, NULL),
	(4, 'CUST-18299369', 'Quinn', 'Oakridge', NULL, 'en_CA', 'buyer-000004-d96b97@relay.example.com', NULL, NULL),
	(5, 'CUST-83082330', 'Avery', 'Hartwick', NULL, 'en_CA', 'buyer-000005-3eb9c2@relay.example.com', '{"city": "Sudbury", "phone": "902-555-0176", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Hartwick", "street_1": "3468 Birch Avenue", "street_2": null, "zip_code": "N6A 1B8", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}', '{"city": "Sudbury", "phone": "902-555-0176", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Hartwick", "street_1": "3468 Birch Avenue", "street_2": null, "zip_code": "N6A 1B8", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}'),
	(6, 'CUST-38851743', 'Chloé', 'Sansregret', NULL, 'fr_CA', 'buyer-000006-c92496@relay.example.com', NULL, NULL),
	(7, 'CUST-43054441', 'Ellis', 'Coldbrook', NULL, 'en_CA', 'buyer-000007-25b585@relay.example.com', '{"city": "Sudbury", "phone": "514-555-0117", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Coldbrook", "street_1": "5597 Station Road", "street_2": null, "zip_code": "N1J 4Y8", "company_2": null, "firstname": "Ellis", "additional_info": null, "phone_secondary": null}', '{"city": "Sudbury", "phone": "514-555-0117", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Coldbrook", "street_1": "5597 Station Road", "street_2": null, "zip_code": "N1J 4Y8", "company_2": null, "firstname": "Ellis", "additional_info": null, "phone_secondary": null}'),
	(8, 'CUST-39979629', 'Casey', 'Ashgrove', NULL, 'en_CA', 'buyer-000008-3ce797@relay.example.com', NULL, NULL),
	(10, 'CUST-87200395', 'Blake', 'Northam', NULL, 'en_CA', 'buyer-000010-a94576@relay.example.com', NULL, NULL),
	(11, 'CUST-72761741', 'Maëlle', 'Clairmont', NULL, 'fr_CA', 'buyer-000011-eac210@relay.example.com', NULL, NULL),
	(12, 'CUST-76704588', 'Geneviève', 'Fontbrune', NULL, 'fr_CA', 'buyer-000012-543979@relay.example.com', NULL, NULL),
	(13, 'CUST-50854456', 'Devon', 'Hartwick', NULL, 'en_CA', 'buyer-000013-0e962f@relay.example.com', '{"city": "Toronto", "phone": "604-555-0151", "state": "ON", "company": null, "country": "CAN", "civility": "Mrs", "lastname": "Hartwick", "street_1": "1752 Harbour Drive", "street_2": null, "zip_code": "N5Y 6V6", "company_2": null, "firstname": "Devon", "additional_info": null, "phone_secondary": null}', '{"city": "Toronto", "phone": "604-555-0151", "state": "ON", "company": null, "country": "CAN", "civility": "Mrs", "lastname": "Hartwick", "street_1": "1752 Harbour Drive", "street_2": null, "zip_code": "N5Y 6V6", "company_2": null, "firstname": "Devon", "additional_info": null, "phone_secondary": null}'),
	(14, 'CUST-28108838', 'Morgan', 'Coldbrook', NULL, 'en_CA', 'buyer-000014-33439c@relay.example.com', '{"city": "Toronto", "phone": "416-555-0112", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Coldbrook", "street_1": "4626 Lakeshore Road", "street_2": null, "zip_code": "P5W 9H4", "company_2": null, "firstname": "Morgan", "additional_info": null, "phone_secondary": null}', '{"city": "Toronto", "phone": "416-555-0112", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Coldbrook", "street_1": "4626 Lakeshore Road", "street_2": null, "zip_code": "P5W 9H4", "company_2": null, "firstname": "Morgan", "additional_info": null, "phone_secondary": null}'),
	(15, 'CUST-99082690', 'Casey', 'Hartwick', NULL, 'en_CA', 'buyer-000015-b81b77@relay.example.com', NULL, NULL),
	(16, 'CUST-65221642', 'Avery', 'Fernley', NULL, 'en_CA', 'buyer-000016-768734@relay.example.com', '{"city": "Hamilton", "phone": "416-555-0101", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Fernley", "street_1": "1110 King Street", "street_2": null, "zip_code": "M1S 4V0", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}', '{"city": "Hamilton", "phone": "416-555-0101", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Fernley", "street_1": "1110 King Street", "street_2": null, "zip_code": "M1S 4V0", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}');


INSERT INTO comptoir.marketplace_credentials VALUES
	(1, 'api_key', '\x6db60eb40eb56be076ec34f10ee0942cf26c20bed14aa672d993423700db88cd8d6101af1a16cc67278cb72bf419d3072840e17ea64045cf709895455bed18e3', '453067b563641c80', '2026-11-23 20:03:54.730259+00', '2026-11-23 20:03:56.593365+00', '2027-02-21 20:03:54.730259+00', 1);


INSERT INTO comptoir.marketplace_cursors VALUES
	(1, 'orders', '2026-11-23 19:48:56+00', NULL, '2026-11-23 20:03:56.950985+00', NULL, '', 1),
	(8, 'offers', '2026-11-23 20:03:57+00', NULL, '2026-11-23 20:03:57.769098+00', NULL, '', 1),
	(5, 'offers_full', '2026-11-23 20:03:57+00', NULL, '2026-11-23 20:03:57.769098+00', NULL, '', 1),
	(6, 'offers_read', NULL, NULL, NULL, NULL, '', 1),
	(17, 'offers_push', NULL, NULL, NULL, NULL, '', 1),
	(18, 'offers_out', NULL, NULL, NULL, NULL, '', 1);


INSERT INTO comptoir.marketplace_heartbeats VALUES
	(1, 'orders', '2026-11-23 20:03:57.03402+00', '2026-11-23 20:03:57.03403+00', 0, '', '', 1),
	(2, 'offers_read', '2026-11-23 20:03:58.106579+00', '2026-11-23 20:03:58.106586+00', 0, '', '', 1),
	(3, 'offers_out', '2026-11-23 20:03:59.6865+00', '2026-11-23 20:03:59.686509+00', 0, '', '', 1);


INSERT INTO comptoir.marketplace_journal VALUES
	(1, '2026-11-23 20:03:54.734524+00', 'account.added', NULL, '{"name": "practice", "address": "http://127.0.0.1:33915"}', '', false, NULL, '2026-11-23 20:03:54.734538+00', 1, NULL, 1),
	(2, '2026-11-23 20:03:57.019747+00', 'order.created', 1, '{"lines": 1, "order": "302000001-A", "state": "SHIPPED", "before": null, "currency": "CAD", "total_cents": 2807}', '', false, NULL, '2026-11-23 20:03:57.019796+00', 1, NULL, 1),
	(3, '2026-11-23 20:03:57.020047+00', 'order.created', 2, '{"lines": 1, "order": "302000002-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 2804}', '', false, NULL, '2026-11-23 20:03:57.020065+00', 1, NULL, 1),
	(4, '2026-11-23 20:03:57.020081+00', 'order.created', 9, '{"lines": 3, "order": "302000009-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 8423}', '', false, NULL, '2026-11-23 20:03:57.020091+00', 1, NULL, 1),
	(5, '2026-11-23 20:03:57.020099+00', 'order.created', 3, '{"lines": 2, "order": "302000003-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 5614}', '', false, NULL, '2026-11-23 20:03:57.020104+00', 1, NULL, 1),
	(6, '2026-11-23 20:03:57.02011+00', 'order.created', 4, '{"lines": 1, "order": "302000004-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 3618}', '', false, NULL, '2026-11-23 20:03:57.020115+00', 1, NULL, 1),
	(7, '2026-11-23 20:03:57.02012+00', 'order.created', 5, '{"lines": 1, "order": "302000005-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 4309}', '', false, NULL, '2026-11-23 20:03:57.020126+00', 1, NULL, 1),
	(8, '2026-11-23 20:03:57.020131+00', 'order.created', 6, '{"lines": 2, "order": "302000006-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 6425}', '', false, NULL, '2026-11-23 20:03:57.020138+00', 1, NULL, 1),
	(9, '2026-11-23 20:03:57.020143+00', 'order.created', 7, '{"lines": 4, "order": "302000007-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 11208}', '', false, NULL, '2026-11-23 20:03:57.020149+00', 1, NULL, 1),
	(10, '2026-11-23 20:03:57.020154+00', 'order.created', 8, '{"lines": 1, "order": "302000008-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 7521}', '', false, NULL, '2026-11-23 20:03:57.020159+00', 1, NULL, 1),
	(11, '2026-11-23 20:03:57.020165+00', 'order.created', 10, '{"lines": 2, "order": "302000010-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 8837}', '', false, NULL, '2026-11-23 20:03:57.020171+00', 1, NULL, 1),
	(12, '2026-11-23 20:03:57.020176+00', 'order.created', 11, '{"lines": 1, "order": "302000011-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 2802}', '', false, NULL, '2026-11-23 20:03:57.020181+00', 1, NULL, 1),
	(13, '2026-11-23 20:03:57.020189+00', 'order.created', 12, '{"lines": 1, "order": "302000012-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 6015}', '', false, NULL, '2026-11-23 20:03:57.020194+00', 1, NULL, 1),
	(14, '2026-11-23 20:03:57.020199+00', 'order.created', 13, '{"lines": 1, "order": "302000013-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 4012}', '', false, NULL, '2026-11-23 20:03:57.020204+00', 1, NULL, 1),
	(15, '2026-11-23 20:03:57.020208+00', 'order.created', 14, '{"lines": 1, "order": "302000014-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 2808}', '', false, NULL, '2026-11-23 20:03:57.020214+00', 1, NULL, 1),
	(16, '2026-11-23 20:03:57.020219+00', 'order.created', 15, '{"lines": 1, "order": "302000015-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 4006}', '', false, NULL, '2026-11-23 20:03:57.020225+00', 1, NULL, 1),
	(17, '2026-11-23 20:03:57.02023+00', 'order.created', 16, '{"lines": 1, "order": "302000016-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 2809}', '', false, NULL, '2026-11-23 20:03:57.020239+00', 1, NULL, 1),
	(22, '2026-11-23 20:03:58.668715+00', 'account.mode', NULL, '{"mode": "live (stock)", "name": "practice"}', 'root (command line)', false, NULL, '2026-11-23 20:03:58.668721+00', 1, NULL, 1),
	(23, '2026-11-23 20:03:58.677148+00', 'account.mode', NULL, '{"mode": "live (price)", "name": "practice"}', 'root (command line)', false, NULL, '2026-11-23 20:03:58.677156+00', 1, NULL, 1),
	(24, '2026-11-23 20:03:58.684126+00', 'account.mode', NULL, '{"mode": "live (terms)", "name": "practice"}', 'root (command line)', false, NULL, '2026-11-23 20:03:58.684135+00', 1, NULL, 1),
	(25, '2026-11-23 20:03:58.689356+00', 'offers.live_for', NULL, '{"name": "practice", "offers": "all"}', 'root (command line)', false, NULL, '2026-11-23 20:03:58.689361+00', 1, NULL, 1);


INSERT INTO comptoir.marketplace_offer_read_batches VALUES
	(1, '{1,2,3,4,5,6,7,8,9,10,11,12}', 1);


INSERT INTO comptoir.marketplace_offer_reads VALUES
	(1, '2026-11-23 20:03:57.782148+00', '1925aa34-39c5-4e45-8eab-f0c012d9c42b', 1, '{http://127.0.0.1:33915/api/offers/export/async/1925aa34-39c5-4e45-8eab-f0c012d9c42b/chunks/1}', 1, 1, 12, 2, '2026-11-23 20:03:58.107159+00', false, true, NULL, '2026-11-23 20:03:57+00', -0.782148, '2026-11-23 20:03:58.031388+00', '{1925aa34-39c5-4e45-8eab-f0c012d9c42b}', 0, 0, false, NULL, 1);


INSERT INTO comptoir.marketplace_offers VALUES
	(1, 'S100000000', 'LISTED', false, false, NULL, NULL, '2000001', '100000000', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 20:03:58.134553+00', 20, 1999, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000000', true, 21, NULL, NULL, NULL, 20, 1999, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 20:03:59.661456+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', true, 19, 1999, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "19.99", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 1),
	(2, 'S100000001', 'LISTED', false, false, NULL, NULL, '2000002', '100000001', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 20:03:58.134553+00', 21, 2000, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000001', true, 21, NULL, NULL, NULL, 21, 2000, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 20:03:59.661877+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', true, 20, 2000, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 2),
	(3, 'S100000002', 'LISTED', false, false, NULL, NULL, '2000003', '100000002', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 20:03:58.134553+00', 20, 2001, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000002', true, 21, NULL, NULL, NULL, 20, 2001, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 20:03:59.661903+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', true, 19, 2001, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.01", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 3),
	(4, 'S100000003', 'LISTED', false, false, NULL, NULL, '2000004', '100000003', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 20:03:58.134553+00', 21, 2002, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000003', true, 21, NULL, NULL, NULL, 21, 2002, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 20:03:59.661917+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', true, 20, 2002, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.02", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 4),
	(5, 'S100000004', 'LISTED', false, false, NULL, NULL, '2000005', '100000004', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 20:03:58.134553+00', 18, 2003, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000004', true, 21, NULL, NULL, NULL, 18, 2003, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 20:03:59.662002+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', true, 17, 2003, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.03", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 5),
	(6, 'S100000005', 'LISTED', false, false, NULL, NULL, '2000006', '100000005', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 20:03:58.134553+00', 21, 2004, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000005', true, 21, NULL, NULL, NULL, 21, 2004, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 20:03:59.662015+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', true, 20, 2004, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.04", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 6),
	(7, 'S100000006', 'LISTED', false, false, NULL, NULL, '2000007', '100000006', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 20:03:58.134553+00', 16, 2005, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000006', true, 21, NULL, NULL, NULL, 16, 2005, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 20:03:59.662026+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', true, 15, 2005, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.05", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 7),
	(8, 'S100000007', 'LISTED', false, false, NULL, NULL, '2000008', '100000007', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 20:03:58.134553+00', 19, 2006, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000007', true, 21, NULL, NULL, NULL, 19, 2006, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 20:03:59.66204+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', true, 18, 2006, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.06", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 8),
	(9, 'S100000008', 'LISTED', false, false, NULL, NULL, '2000009', '100000008', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 20:03:58.134553+00', 15, 2007, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000008', true, 21, NULL, NULL, NULL, 15, 2007, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 20:03:59.662051+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', true, 14, 2007, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.07", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 9),
	(10, 'S100000009', 'LISTED', false, false, NULL, NULL, '2000010', '100000009', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 20:03:58.134553+00', 18, 2008, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000009', true, 21, NULL, NULL, NULL, 18, 2008, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 20:03:59.662062+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', true, 16, 2008, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.08", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 10),
	(11, 'S100000010', 'LISTED', false, false, NULL, NULL, '2000011', '100000010', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 20:03:58.134553+00', 18, 2009, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000010', true, 21, NULL, NULL, NULL, 18, 2009, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 20:03:59.662073+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', true, 17, 2009, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.09", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 11),
	(12, 'S100000011', 'LISTED', false, false, NULL, NULL, '2000012', '100000011', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 20:03:58.134553+00', 12, 2010, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000011', true, 21, NULL, NULL, NULL, 12, 2010, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 20:03:59.662084+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:57.782148+00', true, 11, 2010, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.1", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 12);


INSERT INTO comptoir.marketplace_order_amounts VALUES
	(1, 'price', '', 2008, NULL, NULL, false, 1),
	(2, 'shipping', '', 799, NULL, NULL, false, 1),
	(3, 'tax', 'HST', 261, NULL, '13.0', false, 1),
	(4, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 1),
	(5, 'commission', '', 421, NULL, NULL, false, 1),
	(6, 'commission_tax', 'HST', 55, NULL, '13.0', false, 1),
	(7, 'price', '', 2005, NULL, NULL, false, 2),
	(8, 'shipping', '', 799, NULL, NULL, false, 2),
	(9, 'tax', 'HST', 261, NULL, '13.0', false, 2),
	(10, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 2),
	(11, 'commission', '', 421, NULL, NULL, false, 2),
	(12, 'commission_tax', 'HST', 55, NULL, '13.0', false, 2),
	(13, 'price', '', 2007, NULL, NULL, false, 3),
	(14, 'shipping', '', 799, NULL, NULL, false, 3),
	(15, 'tax', 'GST', 100, NULL, '5.0', false, 3),
	(16, 'tax', 'PST', 140, NULL, '7.0', false, 3),
	(17, 'shipping_tax', 'GST', 40, NULL, '5.0', false, 3),
	(18, 'shipping_tax', 'PST', 56, NULL, '7.0', false, 3),
	(19, 'commission', '', 421, NULL, NULL, false, 3),
	(20, 'commission_tax', 'HST', 55, NULL, '13.0', false, 3),
	(21, 'price', '', 2009, NULL, NULL, false, 4),
	(22, 'shipping', '', 799, NULL, NULL, false, 4),
	(23, 'tax', 'GST', 100, NULL, '5.0', false, 4),
	(24, 'tax', 'PST', 141, NULL, '7.0', false, 4),
	(25, 'shipping_tax', 'GST', 40, NULL, '5.0', false, 4),
	(26, 'shipping_tax', 'PST', 56, NULL, '7.0', false, 4),
	(27, 'commission', '', 421, NULL, NULL, false, 4),
	(28, 'commission_tax', 'HST', 55, NULL, '13.0', false, 4),
	(29, 'price', '', 3618, NULL, NULL, false, 5),
	(30, 'shipping', '', 0, NULL, NULL, false, 5),
	(31, 'tax', 'HST', 470, NULL, '13.0', false, 5),
	(32, 'commission', '', 543, NULL, NULL, false, 5),
	(33, 'commission_tax', 'HST', 71, NULL, '13.0', false, 5),
	(34, 'price', '', 2010, NULL, NULL, false, 6),
	(35, 'shipping', '', 2299, NULL, NULL, false, 6),
	(36, 'tax', 'HST', 261, NULL, '13.0', false, 6),
	(37, 'shipping_tax', 'HST', 299, NULL, '13.0', false, 6),
	(38, 'commission', '', 646, NULL, NULL, false, 6),
	(39, 'commission_tax', 'HST', 84, NULL, '13.0', false, 6),
	(40, 'price', '', 2010, NULL, NULL, false, 7),
	(41, 'shipping', '', 799, NULL, NULL, false, 7),
	(42, 'tax', 'GST', 101, NULL, '5.0', false, 7),
	(43, 'tax', 'QST', 200, NULL, '9.975', false, 7),
	(44, 'shipping_tax', 'GST', 40, NULL, '5.0', false, 7),
	(45, 'shipping_tax', 'QST', 80, NULL, '9.975', false, 7),
	(46, 'commission', '', 421, NULL, NULL, false, 7),
	(47, 'commission_tax', 'HST', 55, NULL, '13.0', false, 7),
	(48, 'price', '', 3616, NULL, NULL, false, 8),
	(49, 'shipping', '', 0, NULL, NULL, false, 8),
	(50, 'tax', 'GST', 181, NULL, '5.0', false, 8),
	(51, 'tax', 'QST', 361, NULL, '9.975', false, 8),
	(52, 'commission', '', 542, NULL, NULL, false, 8),
	(53, 'commission_tax', 'HST', 70, NULL, '13.0', false, 8),
	(54, 'price', '', 1999, NULL, NULL, false, 9),
	(55, 'shipping', '', 799, NULL, NULL, false, 9),
	(56, 'tax', 'HST', 260, NULL, '13.0', false, 9),
	(57, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 9),
	(58, 'commission', '', 420, NULL, NULL, false, 9),
	(59, 'commission_tax', 'HST', 55, NULL, '13.0', false, 9),
	(60, 'price', '', 2001, NULL, NULL, false, 10),
	(61, 'shipping', '', 799, NULL, NULL, false, 10),
	(62, 'tax', 'HST', 260, NULL, '13.0', false, 10),
	(63, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 10),
	(64, 'commission', '', 420, NULL, NULL, false, 10),
	(65, 'commission_tax', 'HST', 55, NULL, '13.0', false, 10),
	(66, 'price', '', 2007, NULL, NULL, false, 11),
	(67, 'shipping', '', 799, NULL, NULL, false, 11),
	(68, 'tax', 'HST', 261, NULL, '13.0', false, 11),
	(69, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 11),
	(70, 'commission', '', 421, NULL, NULL, false, 11),
	(71, 'commission_tax', 'HST', 55, NULL, '13.0', false, 11),
	(72, 'price', '', 2005, NULL, NULL, false, 12),
	(73, 'shipping', '', 799, NULL, NULL, false, 12),
	(74, 'tax', 'HST', 261, NULL, '13.0', false, 12),
	(75, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 12),
	(76, 'commission', '', 421, NULL, NULL, false, 12),
	(77, 'commission_tax', 'HST', 55, NULL, '13.0', false, 12),
	(78, 'price', '', 6021, NULL, NULL, false, 13),
	(79, 'shipping', '', 1500, NULL, NULL, false, 13),
	(80, 'tax', 'GST', 301, NULL, '5.0', false, 13),
	(81, 'tax', 'PST', 361, NULL, '6.0', false, 13),
	(82, 'shipping_tax', 'GST', 75, NULL, '5.0', false, 13),
	(83, 'shipping_tax', 'PST', 90, NULL, '6.0', false, 13),
	(84, 'commission', '', 1128, NULL, NULL, false, 13),
	(85, 'commission_tax', 'HST', 147, NULL, '13.0', false, 13),
	(86, 'price', '', 2009, NULL, NULL, false, 14),
	(87, 'shipping', '', 799, NULL, NULL, false, 14),
	(88, 'tax', 'HST', 261, NULL, '13.0', false, 14),
	(89, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 14),
	(90, 'commission', '', 421, NULL, NULL, false, 14),
	(91, 'commission_tax', 'HST', 55, NULL, '13.0', false, 14),
	(92, 'price', '', 2010, NULL, NULL, false, 15),
	(93, 'shipping', '', 799, NULL, NULL, false, 15),
	(94, 'tax', 'HST', 261, NULL, '13.0', false, 15),
	(95, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 15),
	(96, 'commission', '', 421, NULL, NULL, false, 15),
	(97, 'commission_tax', 'HST', 55, NULL, '13.0', false, 15),
	(98, 'price', '', 2007, NULL, NULL, false, 16),
	(99, 'shipping', '', 799, NULL, NULL, false, 16),
	(100, 'tax', 'HST', 261, NULL, '13.0', false, 16);
INSERT INTO comptoir.marketplace_order_amounts VALUES
	(101, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 16),
	(102, 'commission', '', 421, NULL, NULL, false, 16),
	(103, 'commission_tax', 'HST', 55, NULL, '13.0', false, 16),
	(104, 'price', '', 2008, NULL, NULL, false, 17),
	(105, 'shipping', '', 799, NULL, NULL, false, 17),
	(106, 'tax', 'HST', 261, NULL, '13.0', false, 17),
	(107, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 17),
	(108, 'commission', '', 421, NULL, NULL, false, 17),
	(109, 'commission_tax', 'HST', 55, NULL, '13.0', false, 17),
	(110, 'price', '', 6030, NULL, NULL, false, 18),
	(111, 'shipping', '', 0, NULL, NULL, false, 18),
	(112, 'tax', 'HST', 784, NULL, '13.0', false, 18),
	(113, 'commission', '', 905, NULL, NULL, false, 18),
	(114, 'commission_tax', 'HST', 118, NULL, '13.0', false, 18),
	(115, 'price', '', 2003, NULL, NULL, false, 19),
	(116, 'shipping', '', 799, NULL, NULL, false, 19),
	(117, 'tax', 'GST', 100, NULL, '5.0', false, 19),
	(118, 'tax', 'QST', 200, NULL, '9.975', false, 19),
	(119, 'shipping_tax', 'GST', 40, NULL, '5.0', false, 19),
	(120, 'shipping_tax', 'QST', 80, NULL, '9.975', false, 19),
	(121, 'commission', '', 420, NULL, NULL, false, 19),
	(122, 'commission_tax', 'HST', 55, NULL, '13.0', false, 19),
	(123, 'price', '', 6015, NULL, NULL, false, 20),
	(124, 'shipping', '', 0, NULL, NULL, false, 20),
	(125, 'tax', 'GST', 301, NULL, '5.0', false, 20),
	(126, 'tax', 'QST', 600, NULL, '9.975', false, 20),
	(127, 'commission', '', 902, NULL, NULL, false, 20),
	(128, 'commission_tax', 'HST', 117, NULL, '13.0', false, 20),
	(129, 'price', '', 4012, NULL, NULL, false, 21),
	(130, 'shipping', '', 0, NULL, NULL, false, 21),
	(131, 'tax', 'HST', 522, NULL, '13.0', false, 21),
	(132, 'commission', '', 602, NULL, NULL, false, 21),
	(133, 'commission_tax', 'HST', 78, NULL, '13.0', false, 21),
	(134, 'price', '', 2009, NULL, NULL, false, 22),
	(135, 'shipping', '', 799, NULL, NULL, false, 22),
	(136, 'tax', 'HST', 261, NULL, '13.0', false, 22),
	(137, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 22),
	(138, 'commission', '', 421, NULL, NULL, false, 22),
	(139, 'commission_tax', 'HST', 55, NULL, '13.0', false, 22),
	(140, 'price', '', 4006, NULL, NULL, false, 23),
	(141, 'shipping', '', 0, NULL, NULL, false, 23),
	(142, 'tax', 'GST', 200, NULL, '5.0', false, 23),
	(143, 'tax', 'QST', 400, NULL, '9.975', false, 23),
	(144, 'commission', '', 601, NULL, NULL, false, 23),
	(145, 'commission_tax', 'HST', 78, NULL, '13.0', false, 23),
	(146, 'price', '', 2010, NULL, NULL, false, 24),
	(147, 'shipping', '', 799, NULL, NULL, false, 24),
	(148, 'tax', 'HST', 261, NULL, '13.0', false, 24),
	(149, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 24),
	(150, 'commission', '', 421, NULL, NULL, false, 24),
	(151, 'commission_tax', 'HST', 55, NULL, '13.0', false, 24);


INSERT INTO comptoir.marketplace_order_items VALUES
	(1, '302000001-A-1', 1, 'SHIPPED', 'SHIPPED', NULL, NULL, 'S100000009', '2000010', '100000009', 'Unlisted item S100000009', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 1, 0, 0, NULL, 2008, 2807, NULL, true, '2026-11-22 20:03:53.122+00', '2026-11-23 20:03:53.122+00', '2026-11-23 20:03:53.122+00', NULL, '2026-11-22 23:03:53.122+00', NULL, 1),
	(2, '302000002-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000006', '2000007', '100000006', 'Unlisted item S100000006', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2005, 2804, NULL, true, '2026-11-22 21:33:53.122+00', '2026-11-23 00:33:53.122+00', NULL, NULL, '2026-11-23 00:33:53.122+00', NULL, 2),
	(3, '302000003-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000008', '2000009', '100000008', 'Unlisted item S100000008', 'ACCESSORIES', 'Accessories', '11', 1, 0, 0, 0, 0, 0, NULL, 2007, 2806, NULL, false, '2026-11-22 23:03:53.122+00', '2026-11-22 23:03:53.122+00', NULL, NULL, NULL, NULL, 3),
	(4, '302000003-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000010', '2000011', '100000010', 'Unlisted item S100000010', 'ACCESSORIES', 'Accessories', '11', 1, 0, 0, 0, 0, 0, NULL, 2009, 2808, NULL, false, '2026-11-22 23:03:53.122+00', '2026-11-22 23:03:53.122+00', NULL, NULL, NULL, NULL, 3),
	(5, '302000004-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000011', '2000012', '100000011', 'Unlisted item S100000011', 'ACCESSORIES', 'Accessories', '11', 2, 0, 0, 0, 0, 0, NULL, 1809, 3618, NULL, false, '2026-11-23 00:33:53.122+00', '2026-11-23 00:33:53.122+00', NULL, NULL, NULL, NULL, 4),
	(6, '302000005-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000011', '2000012', '100000011', 'Unlisted item S100000011', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2010, 4309, NULL, true, '2026-11-23 02:03:53.122+00', '2026-11-23 05:03:53.122+00', NULL, NULL, '2026-11-23 05:03:53.122+00', NULL, 5),
	(7, '302000006-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000011', '2000012', '100000011', 'Article hors catalogue S100000011', 'ACCESSORIES', 'Accessoires', '11', 1, 0, 0, 0, 0, 0, NULL, 2010, 2809, NULL, false, '2026-11-23 03:33:53.122+00', '2026-11-23 03:33:53.122+00', NULL, NULL, NULL, NULL, 6),
	(8, '302000006-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000009', '2000010', '100000009', 'Article hors catalogue S100000009', 'ACCESSORIES', 'Accessoires', '11', 2, 0, 0, 0, 0, 0, NULL, 1808, 3616, NULL, false, '2026-11-23 03:33:53.122+00', '2026-11-23 03:33:53.122+00', NULL, NULL, NULL, NULL, 6),
	(9, '302000007-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000000', '2000001', '100000000', 'Unlisted item S100000000', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 1999, 2798, NULL, true, '2026-11-23 05:03:53.122+00', '2026-11-23 08:03:53.122+00', NULL, NULL, '2026-11-23 08:03:53.122+00', NULL, 7),
	(10, '302000007-A-2', 2, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000002', '2000003', '100000002', 'Unlisted item S100000002', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2001, 2800, NULL, true, '2026-11-23 05:03:53.122+00', '2026-11-23 08:03:53.122+00', NULL, NULL, '2026-11-23 08:03:53.122+00', NULL, 7),
	(11, '302000007-A-3', 3, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000008', '2000009', '100000008', 'Unlisted item S100000008', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2007, 2806, NULL, true, '2026-11-23 05:03:53.122+00', '2026-11-23 08:03:53.122+00', NULL, NULL, '2026-11-23 08:03:53.122+00', NULL, 7),
	(12, '302000007-A-4', 4, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000006', '2000007', '100000006', 'Unlisted item S100000006', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2005, 2804, NULL, true, '2026-11-23 05:03:53.122+00', '2026-11-23 08:03:53.122+00', NULL, NULL, '2026-11-23 08:03:53.122+00', NULL, 7),
	(13, '302000008-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000008', '2000009', '100000008', 'Unlisted item S100000008', 'ACCESSORIES', 'Accessories', '11', 3, 0, 0, 0, 0, 0, NULL, 2007, 7521, NULL, false, '2026-11-23 06:33:53.122+00', '2026-11-23 06:33:53.122+00', NULL, NULL, NULL, NULL, 8),
	(14, '302000009-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000010', '2000011', '100000010', 'Unlisted item S100000010', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2009, 2808, NULL, true, '2026-11-23 08:03:53.122+00', '2026-11-23 11:03:53.122+00', NULL, NULL, '2026-11-23 11:03:53.122+00', NULL, 9),
	(15, '302000009-A-2', 2, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000011', '2000012', '100000011', 'Unlisted item S100000011', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2010, 2809, NULL, true, '2026-11-23 08:03:53.122+00', '2026-11-23 11:03:53.122+00', NULL, NULL, '2026-11-23 11:03:53.122+00', NULL, 9),
	(16, '302000009-A-3', 3, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000008', '2000009', '100000008', 'Unlisted item S100000008', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2007, 2806, NULL, true, '2026-11-23 08:03:53.122+00', '2026-11-23 11:03:53.122+00', NULL, NULL, '2026-11-23 11:03:53.122+00', NULL, 9),
	(17, '302000010-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000009', '2000010', '100000009', 'Unlisted item S100000009', 'ACCESSORIES', 'Accessories', '11', 1, 0, 0, 0, 0, 0, NULL, 2008, 2807, NULL, false, '2026-11-23 09:33:53.122+00', '2026-11-23 09:33:53.122+00', NULL, NULL, NULL, NULL, 10),
	(18, '302000010-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000011', '2000012', '100000011', 'Unlisted item S100000011', 'ACCESSORIES', 'Accessories', '11', 3, 0, 0, 0, 0, 0, NULL, 2010, 6030, NULL, false, '2026-11-23 09:33:53.122+00', '2026-11-23 09:33:53.122+00', NULL, NULL, NULL, NULL, 10),
	(19, '302000011-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000004', '2000005', '100000004', 'Article hors catalogue S100000004', 'ACCESSORIES', 'Accessoires', '11', 1, 0, 0, 0, 0, 0, NULL, 2003, 2802, NULL, false, '2026-11-23 11:03:53.122+00', '2026-11-23 11:03:53.122+00', NULL, NULL, NULL, NULL, 11),
	(20, '302000012-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000006', '2000007', '100000006', 'Article hors catalogue S100000006', 'ACCESSORIES', 'Accessoires', '11', 3, 0, 0, 0, 0, 0, NULL, 2005, 6015, NULL, false, '2026-11-23 12:33:53.122+00', '2026-11-23 12:33:53.122+00', NULL, NULL, NULL, NULL, 12),
	(21, '302000013-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000007', '2000008', '100000007', 'Unlisted item S100000007', 'ACCESSORIES', 'Accessories', '11', 2, 2, 0, 0, 0, 0, NULL, 2006, 4012, NULL, true, '2026-11-23 14:03:53.122+00', '2026-11-23 17:03:53.122+00', NULL, NULL, '2026-11-23 17:03:53.122+00', NULL, 13),
	(22, '302000014-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000010', '2000011', '100000010', 'Unlisted item S100000010', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2009, 2808, NULL, true, '2026-11-23 15:33:53.122+00', '2026-11-23 18:33:53.122+00', NULL, NULL, '2026-11-23 18:33:53.122+00', NULL, 14),
	(23, '302000015-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000004', '2000005', '100000004', 'Unlisted item S100000004', 'ACCESSORIES', 'Accessories', '11', 2, 0, 0, 0, 0, 0, NULL, 2003, 4006, NULL, false, '2026-11-23 17:03:53.122+00', '2026-11-23 17:03:53.122+00', NULL, NULL, NULL, NULL, 15),
	(24, '302000016-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000011', '2000012', '100000011', 'Unlisted item S100000011', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2010, 2809, NULL, true, '2026-11-23 18:33:53.122+00', '2026-11-23 20:03:53.122+00', NULL, NULL, '2026-11-23 20:03:53.122+00', NULL, 16);


INSERT INTO comptoir.marketplace_order_walks VALUES
	(1, '2025-11-23 20:03:56.950985+00', 16, 1, '2026-11-23 20:03:56.950985+00', '2026-11-23 20:03:56+00', -0.957525, 16, '2026-11-23 20:03:53.122+00', '{302000001-A,302000002-A,302000003-A,302000004-A,302000005-A,302000006-A,302000007-A,302000008-A,302000009-A,302000010-A,302000011-A,302000012-A,302000013-A,302000014-A,302000015-A,302000016-A}', 1, '2026-11-23 20:03:57.027847+00', 1);


INSERT INTO comptoir.marketplace_orders VALUES
	(1, '302000001-A', '302000001', 'SHIPPED', 'SHIPPED', NULL, NULL, 'CA', '2026-11-22 20:03:53.122+00', '2026-11-23 20:03:53.122+00', '2026-11-23 20:03:56.957525+00', '2026-11-23 20:03:56.9989+00', NULL, '2026-11-22 22:03:53.122+00', '2026-11-22 23:03:53.122+00', '2026-11-25 20:03:53.122+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2008, 799, 2807, 476, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', 'CPCL', 'Canada Post', '1Z302000001', 'https://track.example.com/cpcl/1Z302000001', 1, '\xeb0ecc69a1ac2f857b101a9fff765a37', 1),
	(2, '302000002-A', '302000002', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-22 21:33:53.122+00', '2026-11-23 00:33:53.122+00', '2026-11-23 20:03:56.957525+00', '2026-11-23 20:03:56.999215+00', NULL, '2026-11-22 23:33:53.122+00', '2026-11-23 00:33:53.122+00', '2026-11-25 21:33:53.122+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2005, 799, 2804, 476, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x72c363bd5bc9a40a9c32cfa0d28ab117', 1),
	(3, '302000003-A', '302000003', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-22 23:03:53.122+00', '2026-11-22 23:03:53.122+00', '2026-11-23 20:03:56.957525+00', '2026-11-23 20:03:56.99924+00', '2026-11-23 20:03:56.999244+00', NULL, NULL, '2026-11-25 23:03:53.122+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 4016, 1598, 5614, 952, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'WEST', 'Western Canada', NULL, NULL, NULL, NULL, 1, '\xd17d7390946db417df3292e2a541a793', 1),
	(4, '302000004-A', '302000004', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 00:33:53.122+00', '2026-11-23 00:33:53.122+00', '2026-11-23 20:03:56.957525+00', '2026-11-23 20:03:56.999254+00', '2026-11-23 20:03:56.999256+00', NULL, NULL, '2026-11-26 00:33:53.122+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 3618, 0, 3618, 614, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x30712efaa2cc912368ddacada0da42c5', 1),
	(5, '302000005-A', '302000005', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 02:03:53.122+00', '2026-11-23 05:03:53.122+00', '2026-11-23 20:03:56.957525+00', '2026-11-23 20:03:56.999264+00', NULL, '2026-11-23 04:03:53.122+00', '2026-11-23 05:03:53.122+00', '2026-11-26 02:03:53.122+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2010, 2299, 4309, 730, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'EXP', 'Express', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xead80deaefa0af3fd22055d5c782a3df', 1),
	(6, '302000006-A', '302000006', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 03:33:53.122+00', '2026-11-23 03:33:53.122+00', '2026-11-23 20:03:56.957525+00', '2026-11-23 20:03:56.999272+00', '2026-11-23 20:03:56.999274+00', NULL, NULL, '2026-11-26 03:33:53.122+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 5626, 799, 6425, 1088, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\x6c1b4c3cdb858e25f5de8318f818412c', 1),
	(7, '302000007-A', '302000007', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 05:03:53.122+00', '2026-11-23 08:03:53.122+00', '2026-11-23 20:03:56.957525+00', '2026-11-23 20:03:56.999283+00', NULL, '2026-11-23 07:03:53.122+00', '2026-11-23 08:03:53.122+00', '2026-11-26 05:03:53.122+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 8012, 3196, 11208, 1902, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', 'WEB-302000007', NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xd5b71136e7a5c9466beca939b18d15db', 1),
	(8, '302000008-A', '302000008', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 06:33:53.122+00', '2026-11-23 06:33:53.122+00', '2026-11-23 20:03:56.957525+00', '2026-11-23 20:03:56.99929+00', '2026-11-23 20:03:56.999292+00', NULL, NULL, '2026-11-26 06:33:53.122+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 6021, 1500, 7521, 1275, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'EXP', 'Express', 'WEST', 'Western Canada', NULL, NULL, NULL, NULL, 1, '\xb8a2a8665500e08acf6dc5cdd0c1a6f9', 1),
	(9, '302000009-A', '302000009', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 08:03:53.122+00', '2026-11-23 11:03:53.122+00', '2026-11-23 20:03:56.957525+00', '2026-11-23 20:03:56.9993+00', NULL, '2026-11-23 10:03:53.122+00', '2026-11-23 11:03:53.122+00', '2026-11-26 08:03:53.122+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 6026, 2397, 8423, 1428, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xd4d85ff46fee722e14d0eae1ccc17626', 1),
	(10, '302000010-A', '302000010', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 09:33:53.122+00', '2026-11-23 09:33:53.122+00', '2026-11-23 20:03:56.957525+00', '2026-11-23 20:03:56.999307+00', '2026-11-23 20:03:56.999309+00', NULL, NULL, '2026-11-26 09:33:53.122+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 8038, 799, 8837, 1499, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xd00893159da99d87ca94c038c14e1f30', 1),
	(11, '302000011-A', '302000011', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 11:03:53.122+00', '2026-11-23 11:03:53.122+00', '2026-11-23 20:03:56.957525+00', '2026-11-23 20:03:56.999316+00', '2026-11-23 20:03:56.999318+00', NULL, NULL, '2026-11-26 11:03:53.122+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2003, 799, 2802, 475, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\xda4654311b2dcc8716e342b76dd0fd68', 1),
	(12, '302000012-A', '302000012', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 12:33:53.122+00', '2026-11-23 12:33:53.122+00', '2026-11-23 20:03:56.957525+00', '2026-11-23 20:03:56.999325+00', '2026-11-23 20:03:56.999327+00', NULL, NULL, '2026-11-26 12:33:53.122+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 6015, 0, 6015, 1019, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\x68418d79051a43c5e4eed50847e4376e', 1),
	(13, '302000013-A', '302000013', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 14:03:53.122+00', '2026-11-23 17:03:53.122+00', '2026-11-23 20:03:56.957525+00', '2026-11-23 20:03:56.999335+00', NULL, '2026-11-23 16:03:53.122+00', '2026-11-23 17:03:53.122+00', '2026-11-26 14:03:53.122+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 4012, 0, 4012, 680, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x6cd6c9b3ccb2edad7eb2f493f6ce7bcb', 1),
	(14, '302000014-A', '302000014', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 15:33:53.122+00', '2026-11-23 18:33:53.122+00', '2026-11-23 20:03:56.957525+00', '2026-11-23 20:03:56.999343+00', NULL, '2026-11-23 17:33:53.122+00', '2026-11-23 18:33:53.122+00', '2026-11-26 15:33:53.122+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2009, 799, 2808, 476, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x057a8ec9f9c84338a0a4662b8005aa59', 1),
	(15, '302000015-A', '302000015', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 17:03:53.122+00', '2026-11-23 17:03:53.122+00', '2026-11-23 20:03:56.957525+00', '2026-11-23 20:03:56.999351+00', '2026-11-23 20:03:56.999353+00', NULL, NULL, '2026-11-26 17:03:53.122+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 4006, 0, 4006, 679, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x19ea36773b1b5c3c966c411a8336105b', 1),
	(16, '302000016-A', '302000016', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 18:33:53.122+00', '2026-11-23 20:03:53.122+00', '2026-11-23 20:03:56.957525+00', '2026-11-23 20:03:56.99936+00', NULL, '2026-11-23 20:03:53.122+00', '2026-11-23 20:03:53.122+00', '2026-11-26 18:33:53.122+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2010, 799, 2809, 476, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x0fd01ccac19a7c17512bb454ba278a3d', 1);


INSERT INTO comptoir.marketplace_pace VALUES
	(2, 'PC01', '2026-11-23 20:03:56.440413+00', '2026-11-23 20:03:56.530944+00', 1, 0, 0, 1),
	(3, 'A01', '2026-11-23 20:03:56.457162+00', '2026-11-23 20:28:25.263469+00', 1, 0, 0, 1),
	(4, 'SH21', '2026-11-23 20:03:56.469454+00', '2026-11-23 20:28:25.275068+00', 1, 0, 0, 1),
	(5, 'RE01', '2026-11-23 20:03:56.489306+00', '2026-11-23 20:03:56.579735+00', 1, 0, 0, 1),
	(6, 'SH12', '2026-11-23 20:03:56.503186+00', '2026-11-23 20:28:25.310588+00', 1, 0, 0, 1),
	(7, 'SH11', '2026-11-23 20:03:56.524289+00', '2026-11-23 20:28:25.32797+00', 1, 0, 0, 1),
	(8, 'SH31', '2026-11-23 20:03:56.540186+00', '2026-11-23 20:28:25.34731+00', 1, 0, 0, 1),
	(9, 'OF61', '2026-11-23 20:03:56.558243+00', '2026-11-23 20:28:25.36383+00', 1, 0, 0, 1),
	(10, 'H11', '2026-11-23 20:03:56.575144+00', '2026-11-23 20:04:57.781819+00', 1, 0, 0, 1),
	(11, 'OR11', '2026-11-23 20:03:56.959377+00', '2026-11-23 20:03:57.992616+00', 1, 0, 0, 1),
	(1, 'V01', '2026-11-23 20:03:57.783669+00', '2026-11-23 20:03:57.882195+00', 2, 0, 0, 1),
	(13, 'OF52.full', '2026-11-23 20:03:57.810144+00', '2026-11-23 20:28:26.622509+00', 1, 0, 0, 1),
	(14, 'OF53', '2026-11-23 20:03:58.02723+00', '2026-11-23 20:03:58.200923+00', 2, 0, 0, 1),
	(17, 'OF54', '2026-11-23 20:03:58.039944+00', '2026-11-23 20:03:58.06165+00', 1, 0, 0, 1),
	(18, 'STO01', '2026-11-23 20:03:59.004493+00', '2026-11-23 20:04:00.032241+00', 1, 0, 0, 1),
	(19, 'STO02', '2026-11-23 20:03:59.641254+00', '2026-11-23 20:03:59.907533+00', 2, 0, 0, 1);


INSERT INTO comptoir.marketplace_raw VALUES
	(1, '\x7801c5576d6fdb3610fe2b813e27b6ac346de36f9aedb51952dbb515a0eb30108c443b442452e54b93b4c87fdf1d29ca929c0cdda715285af18ec7e373cf3d47ff8c689eb3da50913352b09c6b2e0529a861d1344ae2e4edd96472962459924ce3f3e9c5f96892245fa3d328a782c0df9c95d174474bcdfc92be9335d177bc3eacde5121d0eb6794cb02a3ce52d85fd25b5c8c6654d08246cfb05d56155339a725e10558cee324c63f133c4d31c8a87829af789097558a89fc89702d497be01c63586d249c104d852dcbc337dcfa96bf12fc7c18dc872005572c37e513a9e993269a9525c60d38340711210ddff19c1a84945594c385fdd9052bf977a69e9a0b358b5ce7d20a03b85635e57ba1a3e95f7f9f463b5bee7859564c188722fc8ba7b578ce17bfa737d759f40c20822f64a5d8ce8a82018a4d4a775493707f5231ade91e2ad1317291f3c21dd05bfc2e797e70e4c27d036006ee02d9f9bc4baa0db13572e6b842e75932a850c9686178c588910d5326a79154055384160547b080023bcecaa201c01bfba43843127943c905434f000448e9ef1e4d8db29e934051578126189483ed2540df90239dcd16dbed6a73b5d822498235f03385eed05a2a0e47801938cab56b911d0360de8c1248beb3aa603ff94ea15093f351dc3319fad8a4492b2c73348d471717e8e2bae2e336830370bfdffb0c95ef0476319b0dbfdc0cbfceec82e95cf11ac10f652d86740c0696636709a3f8adc50d0db00048f3bfff48888a516d15f3fcf69492bb1dd0012bee34600248fa257d6f411ab613a70c717c892470beda20f20d9613d48c0339fe9d57489f81e29ca56783081cdae9110ad30bebcec4743e5eadd70bd498ce993e21289586e6f7793577735477a7f67c1ac60527bee78258c10da9956bc2241ec5ef4fa317bebaf7e3622743a19c2bf16c23b790ca7d211fdafa7a2b9e802837b1656173030a5170ea5bcafd9758855a3d761fe35a39af31af4045c6dd5254aead9f6aa070f4c77af1011031feeb3add7c5844c8e96637b43e4e8ae372b67667ea460f16c34d8927dc88926bd09c1350efeaa4c70970ad407c5b6ed656e5a08150678047554e0f024adf2c1510f2c95517649d8132071df3c5f092d2901b875bdd3a1c46e4b1d0394f2ef66407d9a05e83bc29101327ddeec0e8138a09a8b1dd53c0caa93f28536f742dc11088b6f21f8a314326217f6ddc7712be7ff03af4c1f5c56f27c9ec12a7eb0355ec4e5a0dc0e1a560a54daf61d4bbd1e5e570b5cb2ccf148f487fefab141bb8bd18e1581627a3f8cd69f41a6d7b72d9d615a284fb1f2414d8471f619a96b9f5238028eb98b3deacd6ab4d76b55aa6d7245b91f4d3ea66090314e8893b4ab6870984d31b879fbff1719ac9e82dc8c1ff9026cacc411dc230c174dc05a481e40f930387d4bbb77031b71ed4e3fd287e87de5eb05a82fbbbfac540baa1baf544eb58d87ae681a6e18c47802b3ff2b2f40b597c995ddfcc3be2d900ed3381e7158e85cc89486f8914160aedc6150c87c68f346a33db2ce6571999a51b14e5607c90ea7e57ca07908e75fa27592d09cefe75962e670b741bc8ec4141a073ebbae4d0f4435df1a0c24bcbe6600da588a1bbbe5909f30827984f1b2066f830c519f9f300bb5f23204aedfb2cec684bd3f1092f4d8cd96de19c2a78a1408ce685bd9e5da36ca054a1000533d446145415ad5fba4ce72959afdcdbe3e02ee1fd2940109bd7f9c95a6ad38d57c0130e071878b43f112e8e1e7a6dbc5704c616b20350eb6d14cdef216b083ef9dafd1170e4d18ca53b636a3d1d8fddc6117b84d773c946d001e3bccecbf16b41805301876d863c39c4475378006e1bcc8e1c8ec0bc21e97c7e3688f543c2eb229465b1cc3669af32ce1c8e5a094315972750a493cf96ddb21c0ef514fb957e065f4585a639b6c54b3f9506bf66badec256b7f8a322ca0e883fff03d3afbd30'),
	(2, '\x7801c5576d6fdb3610fe2b813e278e2c37e9ea6f9ae3b51952dbb515a0db30108c483b442452e54bd3b4c87fdf1d29ca969c0cdda715081af18e77c7e71e3ec7fc486859f2c6525972c278298c5092306a79324db234bb3c1b8fcfb2acc826d3c9647a31198db3eccfe43429a924f053f22a995aed785831f7aa21e65e34dde23d95127d7e24a562187396c3ee8adee16232a392329a3cc36e55d75c9782564430b04cd22cc57f19e6d21cea612f55351e54e5b4e6b27c22c228d225bcc218ce58051992a97455b5ff8633df8997824f8a341d060f2108139a97b67a220d7d32c4f0aac2b85b5a1984a14d44a4b2622b4a6a11505e5301070eb919afc457ae9fda03b58bc294ca490ba8d60d153b6992e95f7f9f265b576d4555d55c5a8f22fc8fd93a3cafe6bfe5b73745f20c20822f54a5f9d649c601c5b6a47b6a485756cd8da13be8c48151c852309fa0b7f8558972ef28a4ff06c02c9c05aa0b7557d458e21a64cc71878e41ac386556d49c58d512657c9a28cdb826943181600105b68257ac052018fba438431205432524474f00042819cedeb1cf13d477a00d06ede03b05d0b7e4c867b3f966b35c5fcf374892688dfccce16e18a3b4801460068e0ae32fc89603306f4619147fb0aa613ff94aa151e3c928ed992cfdd696496b6c73324d471717e8e26fc5874d0109707fd8fb0c9d3f08ec63b61b7efa32fc3cb31937a5160d821fdbca86748c065ee2cd92568b3b871b5a600190f6b7ff48889a53e3340ffc0e9452db2dd0013b1e34e02df4da2f990707d2b0197b6548d34b2441305844bec5723cc6754f2924c7bff3ca7b0cc975368820e03a7d83c6f4c21acc89e57cb85eadae17effb49bd15e8480ddcfe50587bb87d613d9f9672d149ec84244e0a4b1aed6f61968e52e0cb0b5f87071472ab62a7bc2b0974237750ca03538f5d8383153320cc6d6cc55c6949cd99a0e14ef95f89d328d6e7fee3bcd1deeb5cd42023e787bda8fdbd7e6a1095df577344c486af9b7cfd7e9e20a9dbdd70f771521cf7b3b37bd361f468b1c25698e15656c280e89c807cd7273d52806b0deadb91b371ba0411e404e1d1b5178488d2174725847cf2ed055de720cd51c8423382a6b4ecc6e1d60c1cfc9a903bb285bc28cda0641a74c3abb40f9d7c44dd00e1753b0aa878a10711ea4da9051822a796e143736ec938566aacffcee2f777d144cadf5cfc7a92cddee1207da49adf2b6700222c1f56baf25aeebc1dbd7b375c3de450e044387b7fefab641ab8bd18e15801c7a3f4cd69f21a417bcad87510a2c4f3efd5127846bfc1e0ac4a578579ab9de7c86abd5c2dd7c5f57291df906249f28fcbdb05cc4a2022eea8f80e860d0e6a9c73e1c4c76566a34bb8f9ff439928377b1d887303cbf10750168adf0f099c476f2fe1607e3deac42f80317a073deca81cce1a1623e98e84aca74fc71ad6330fe40be739225c87f156e49fc9fcf3ece6f66a8e8fb190b7453a94024f291c0185d78bde12610e3aed47138cd4d68fb4c2325bcfafae0b32cbd718371a1f957ed856ea11546295ff41960b82737e55e48bd91cdd068aba170bb8ba4d5309b8df430909a8c2abca95608dbd48e17a7d710a660f8e90503660ccf1118af3f0c71ef7b046407fbab758dcd1f5e6c027be2a31e6e11d2ea986d708c4f0c0868cdded8b46e88c6454b357bc143c302508de603783a7198e4340ad7bf85f14d9e089dd257b454d1c53076074de56d3f20134f2286b348421332809bb1c356e53608bf701d114df699bf6c0470e032492d92dc9afaece06b1be2b7826b47a339b2f8a757e7318c99b63aaa5b4540b7502089f7c72fc8e97e01ad8f13377117c35958696c8e8a3bf688edfcb87ded2d577f8f64f8afd5f47cfff00268ca8c3'),
	(9, '\x7801ed596d6fdb3610fe2b813e278e243769e26f9ae3b51952dbb515a0db30108c443b44244aa5a8a66990ffbe3bbec892ec765dbaae40e102454bdef178bc7b788f797af46892b05251913092b28457bc1024a58a79232ff4c3d3a320380a8771e08ffce1e8643808c2f00fefd04ba820f03761993752b26666a6ba2d4a52ddf2b299bca542a0cea3971429da1c47b03aa33738e98da9a029f59e607591e74c269c6684a72019faa18f7fce712fc9c09f748757fe59cfab5a4a269207c2ab82341b5ea08dba5205ece08d449d659b319cf986ef361e047de3c60449b96489ca1e48491f2a52b12c43bb2b9a551806bb111185e22b9e5085016539e57060b377ca32fe81c9077b203bc9aba4a88582a8e625e56b5179a33fff3af45675b6e2599633a17414e15fdcad89e7c5e4d7e8fa2af69e2088a00b5e49b6aa45ca208ad6a55b5a91c6ad9c55155d43265a422e129eea0d3a931f0a9e6c14b9d063089882b38077c6ef8c568ad42522665786fa41cc184d15cf195185054a70e815326592d034e5182c80c08ab32cb50130c22e288e1044469071c1501302029034676fd0a701aa33608d413ad8ba80d05b7044e3f164b99c2d2e274b0489933a7c467037aaaa901cb60031609457fa82ac1804e6c52004e75bb312d6930f1412150c077e47a4e847eb26cd31cddec81f9c9ca08abe15af97316c80ebcdda27c87ccbb0b669177cf565f87a64a7ac4a242f31f82ead691f8e4ec012bc5942497e53e3021b580888fddfbf0444ce68554b66f06d2055ac560007ccb8ae010122444f557735948665a02b831ff80802235018791bcb20c0790d2904c79771a535fae03aea59e0709d3e42623a662bdc13dd797d399f5f4e5f7537d5528023ade0f61bc7ece1368e75742ce49c125f73416ac11529a5be85a13ff0cf0fbd1da3f601b958152e535a9518b8911b70e52e2dee9b041b29ee8061b6b68bb44e14c959caa9b953fabfa49658ac8ff5e0b8945aeb98e750468edbb9c8f5bd7e28312abfcd271811654657d1e2d5c44350dbd570f79129b6f3d9c8b5a86ddd49145719ee702d325e41d13980f29d1f744001aa3954df069c652d1328828c607864ae0b828bd2fb9a0a30f9a0d30b759d41697685cc24c3d4148b6e24b7b2a7a0e7b8589315ec8ba5192a9984baa1abb436edbdc1ba0185b75e53888a2ef450843a2c350581c3d4cc0c24638a04ced34ae971e8c69f78e9207f75f2cb41383e4722bda792dd1675052142f761a671cf62e7e5e01c80d49d6d63c860c29cbdafa56bd736987a6a3b2d6c57c060e0bf38f43e07d04e656c320856dcf937d51270463f027166499d19be95b5c6c87c319bcf16f1e56c1a5d917846a237b3eb297025001157646c0d6483448d3c674ebced663838859bff03dcc472b3a9038e37d01d7d804281f31b92403e7a790a07d3f3ae4e9c0dfcb3a7c33d39f67f29fe34e418361cd82da69ac2be0b39865da6b3e4887ef4a8ed7f2547b8a20ef3fec00dda65edd9d4a88d3d9f193111dfca8c68c3f19f214dc78c6dc93f30a355dd33e39e1947de9e198119cff7cc388c7f5666c4d7d2ae67a37f86fcf55d9871b89319873f9819fd976d6a6c46ff09371a6bcf26479d8b6f24476d63273976245f2647a7ba27c73d39eec9711402399ee223d3fca46f3a20e6896c265daf62abffd5696b6db7be3ae25ed70bdbc0f830cf4d57348ede91c9bbf1d5f5c5047bf8665ffb4037ae40071e3b87b16e3375a6485a4383407734a1136bf588ed478d17938bcb988ca305da75c2fb42deadb2e21ede2df3e877329b126c0fcfe3683a9ea09a69c49dfa83109ed9ed1e13747cca32e3d0166acf62f7de3cc6a1195f2720754f781fba32efeb025a96d879346e438c197ebbc036eae326ee668e40dbaa69e1bb154d6e5a3aee6304da844d9abe4c422534b1c1860eacd9714b0899112995e967b40af82e21a04fd65b9d42471fbba810b5e67bd1e9d6af8a6633f7481b0ece819736d3755ab4a2d1cc2b49933be8ad6d6deb04a639d9f309d3ec7a63cb1873bc318822d7df5fda136f29f442e18daf49747171d4b3f5a980f6b2ed538d27d378115db52d69b1db6a261495bc3880101fbcadd90d4b40d5c0a3ddc309e0a3c29913d8589dc11cfc8880138b8a2688e91d9fc2fa1f5adadaa2ce6ff0a391176f3eab3dfd0d81d16edd'),
	(3, '\x7801ed586d4fe4380cfe2ba89f87d21686b76fbd618ee3c4328819c4de9d4e51683343449b7693149645fcf7b3f3d2696760d9e5b47b3a0924048d1ddbb19f38b61f039a65acd654648ce42ce38a5782e454b3e05034453108322a08fc66ac080ee7b450cc2ea99baa26ea86d7cbd51b2a04723d065995c3fe60940683a0a0d7b8188ca8a0390d9e607b55964c669c1684e740d98e92087fb6813b930c74e7ce82208992ddcd38de4c9259b27d186d1f0eb7c33849fe44ce464a26b207c255455a854786a274051ada1334f61bce77cd97c2ddf15a22972cd3c503a9e983228a15054af027f65ca2d27cce33aad14daca41c8e6605e5ace0774c3ef49c977395558dd0e0c1b2a67c215470f8d7df8360de14735e142513daf80bfea2b6d67347e35fd3cbd359f004ee025eb04ab279237206fe7226dd5045326f56c994a20bf07987c845c673a3a0b77857f16cc9c885f906d768380b58670f5350a54953230ebe251605a3b9e62523ba729888074125732609cd738ece8260cf392b72e7004bec877f13e1620905170c39c121003f7bf6f670168d26044e1ac4832d2af0bdc3413a1a8da7d3c9c5c9788a78f0540fc51420af542539e8b070e4cae07ecec0333b6102d62348ddaa84fde48e42a4e2ed30ea9134fdececa425c639388cc2e11059cc05f86d3a0305b8dfee7d82d077041b996ec337e3fe3910e74c6592d7e8671fc135e47902cbf0ba082df975831b9c0be1e8eebfef8c7dc9a86a24b350b6e8a9e673883c06d75eec0308ab5952b70ddcf7696cae7b14ed63bc2d41a38f9dd7e218d70d7a10075f8790e158c5d1e68a040e37e73384a02756a14e30e72a3d999d9c1d1304cdf92c3d1b8dfbea0d1f60902ab8f2d64477cca5893d1e0733cfc4175c9046704d6a69ae5e1285d1de2078e6ab7b542ee6958f9961251662e41a4cb9cdabfb36d4968a1ad0e14e769537992625cb39b517c9fc4b1a89b978cb7c6cd5d2706df11272c756372aa5b9cc0f35fae7f7f3f1317844dbafd3f4e2781c2090dd6eb8f0f812ac47b6a51b5257baa768ae0bd470290aae20d36c40762e377af000d612526e0bd3ba9119643e46d03db23449c07be9534305887c30818664ce201ffbec6583611389c3393e5ef50a8359e36241e6a017f331a42f09b9c2a466233af8805901b26db3a0e01593dd21f1f41ea1332078744dec87644c93d85baab4f94efcf7175e7bf09f0e7fd9484607f84ede53c96eaa46818bd07c5869cd73d8d90b0fe06ef557bb18b298b0675fe532f96a1d4c2b6ccf4a782eebed0c8297f0e9aef5b149866d0041883fbe4d9043ccadb00a6f659135857d62656310727e31399f5ccc4e2667e929994d48fa61727906cfe30022b44cbcbbafda70fe8a0d7b6fb001ae025a5db005bc71581fe0f36a7dbeee2848413fdf4d98f69659c83b2cee7a2f0e5f0fe00f70de0b96853b986074a5c1a3cbf7129fe63d88b15df7e9733f8c76f124ef85c24a81fcff2b14627ca09f2914e2085fe41f5228242879f98ebb4221e92dfa54fe9f140a90df3dd2e169f75fdd24fff642c1487b73a160a2f22f0b0523c39703b6867085428ff2f542c1b3be170aef85c27ba100239b37d75398f65e2f145eaf617e66a5107f57a9b08fdc36e1b7cd80add5ece237e4fa5eafb7de0ff6c82bad200e44b0562ced7860967e24e38fa3d3cba331ceadac05ae66b446c12c0a1beb99e9bd7a4b246f20cca6e187b2d9f111d7a48d2ec6472733324a2f50ae27de57f2765e54f7d0719da77f90c959bfe575cfcc4e14c65064751b2f28b2ebbae0d02b7557718e654b31184b3519507d65193d0d824f4d051d3d36e6d66cf036c3791d4e191e9711b06b047ab97698e577b451eaf0f8b11cca04256db3925109d31c90611c6b35ae11213222a7327f81ab82099d80e67165770eb32d1c3280d7da69e4706d1ad92a735e8c87e1c17ec7c0bac9ab8e375a762d69760b0de79a5a4fb01dfb8a4d1866df304e6718e3a54024f941d7d49d788d61c515c1e892a447479b2bb2be54307d71dddbd5d8b44ead1e43f37aae18b4ef526cb819afc745b7743f08875055f54af7e16e1843d70127158a6688e5deecb4bb2e9af2da0f749ffe018fadbfba'),
	(4, '\x7801ed575d6fdb3614fd2b869e63c71f69dafa4d73dc2e436a67b682751b06829128878844a9a494342df2df772e29ca929d76dd9e5720a8c97bc9fb75eeb9d4d780c7b1282bae62c112114b230bc5125e8960aeea2c3b0962ae18fe629105f3946746b82d735794ccdcc972bf7bc79522adaf415c24381f2cc2e024c8f82d6d060bae78c283671c2ff25ce858f28cc90492d9783aa67f67d08eb580eda4f120988ea7e7c3c964389d45e3f17c369bbf9a8d26d3e91fa4596b2d54fcc4a429586bf0c24a4c55c0421b41edd688ef56ee2f6fc26b85528bb8ca9e58c99f0c3322cbe8061fb1d75245255319f38ad224722e119abb2811997c10faa997bc449ab8a855850ce625973b6582f99f7f9d04699da532cb72a12a9b2ffc4fd6dacc5d2cdf85375751f08c7441175e6991d62a11c857e3d21d372cf66ee5c218be43ce3b42a962995803bdcd8742c67b45a9ec1aa9a9100bbc73c164dc54ac2e09073f528b4cf0a492b96055d160627212143a119af12491942c143b95224b9a043861bffc43828b13645209d24442003f177b1b9c43a32d41731bea21760572dfe0205c2c96dbed7a73b9dc121ebcd4433104e48d29b4840d0747692cee5381ccbc1a9dcd7abb1ae7d90347a526b3d1b827aaf8e7c64f9e539d83f978f41ab1377efcbc8d6080cebbb3cf283da1bf3167ef6c0efc30ee5f0271224cac654979f6153c429e178898da45555aded674a04921426f7efdcbdae7829b5a0b0765879e224d51792aae6decc91465b55be6be46bf6f27b6ddc79309d5db092aca719335b76fd14338f83e84acc6218e86f6e6fd0d129df31925e8c28b19b209777e0b2fa3cbd57b46a0b98ec2d562496eed0f5b3d60901bb4bc73b109f31b3a0dccbc92dc49c56a252b566adb7ad3f1089e348bd9f968f2a6597523952a2d7cc9ac2a730863b7f0e43e291edb4a3b291940846f46e3b7745b91d471c5729148eefac8fe64b5262a3eb58bd346eb54e6a08ed36e5172dbcb4f25a5e797ebe57b24a472abab70f37e19108ebd0d37088e0bdbcaada87bbb9754b2cac8c28dcaa401d10c40cef9a0870ea8e6605c87d2af012fcb42d39278b0d2b59d458e587dae00ed54ee6af49c6d069cb18dc98033c0713446e6532d04235b867daab9821b4ffeb4241e26aeea75541009352831b2c0a603ba08d1bb1512e76e76c5d60269076376abed244dfac20feb9b55c4d6efded120049d5b75cf1d67a3315ac582f97ab3feb01eb69371183a4853b3e0fe43b76d9a3ad8b4f5a9758c19814881249d37f970deeccfc31ec69ec0e4f23cef23a171d330028df9f240c1ee49b563294a44930b44afc1aa7688d98c061f88e63097ea1d47c6ec1c0445f7c6f50a02df876bb740712a36f10531955d4ffdfa8b2c3d4d5cbdfa69305dbca5443e722dee8ada004de43e765af79a36036df7b7babde67ac7057ea8e5d073d474076a2fdee087039a053f59267600163d2068fe3a6b5ec5c334989f8d5e9f78cc1e59ed8d95d2171897f8fbf6a3c6d98c7916d7997bade8da761b9075bdde4497eb5578c5a2357390441d300f5ba6f2889c8ece2704a6aaa8e0fb7e740573d0d699dfef5219693bf274531b8070a1ba4d5fecef90ee3ff06d4f7c40b5f4e0a054e7eefd19851fd9f2e3e2eae66249ef42e7419372e714de7a34b8224b6ebd2d96b41c02ec347aac69e3c566797119b145b8a17bbdf0b1d0f769563c82d2aec3dfd97ad51f29dd2c59fa6c99cd125b26d161fff39dfb12f80f7ce720fa12a5820e3ed505de17c4acaec8c02688141f3596af5abcba3d06be6c9fd6fec44b3afe2381ee8491961362aef1b6c41d1686cee29110385609d7c937b40a8c35d5cea5f6748297363d7980b1f6dbe8fce8dba8557f89fdeaa4e864a255ad348fef41e83ee023817b3c1c44430de109791b5137eccf91c83fb9b74db4470a07690816372cbcb8181edcf50523df9b592c57d126bceade64c5ded45a555ccb6280f40e7eadc5ad88a1fae304065dcd95e1313d207a1f73dd7d55e7b7fe0bf3f96f68ee4338'),
	(5, '\x7801c5576d4f233710fe2b683f1f21d9405af26d9ba47754b9241782445b5596b37682c5aebde7172087f8ef9db1d79b6481967eea49e858cf7866fccce367cc7342f39c5796ca9c13c6736184928451cb93619276d3c169af779af657ddf361b73fbce8777a69fa47f229c9a924f093f322195aed78583177aa22e64e54cde21d95127d9e935c318c39ca607741d7b8988ca8a48c262fb05b9525d7b9a005110c2cfd6edac57f17984b73a887bd5555daaaca69cd65be23c228d2241c630c67ac820cc950baa2d87fc399d7e29de017ede021046142f3dc163b52d19d21861705c6ddd0c2200c75222295151b91538b80f2920a3870c8cd78211eb8ded507aa1785c9959316502d2b2ab6d224c33ffffa946c5cb111455172693d8af03f666bf01c4f7ecd6ea6abe40540045fa84af38d938c038a754977d490a6ac921b43b7d08903a390b9603ec1d1e28312f9de5148ff0d8059380b5417ea2ea8b1c455c898373bd402b1e09459517262554d94dea74469c635a18c09040b28b011bc603500c1784c8a53245130144272f404408092e1ec0dfb3c417d07ea60d00ebe55007d4d8e6c349a5c5fcf9757936b2449b4467e6670378c515a400a30034785f11764c3019841e77c70b4aa613f79a0d0a85ebfd33d3259fa5497494b6c7332ec767e3e47177f2bbe5caf2001ee0f7b5fa0f307e97ccc7ac3872fc3c799cdb8c9b5a810fcd856d6a66334f01c6f96b45aac1d6ea8810540eadffe23214a4e8dd33cf03b504a6d364007ecb8d7805e0abdf64be6de81345cf7bc32747b3d2441305844bec632ac7b4a2139fe9957dea34dae531f791f41c0757a82c61c728e18cc89e57cb95a2cae669fb198fd166f053a5203b73f14561fee1d9f9a72d1496c85244e0a4b2aed6f61daed40fed71f87c71372a3629fbc270964236b28e49ea9c7a6bdc18af111e4105931975b52722668b850fe57e2342af599ff38abb4f73a132568c8d961234a7fa9771542f2db628270d8f035cd969f270932bade0d171fc7c4eb6636766f3a8c1e2d56d80233dcc84218509c13d0eef2e48811e05a82f436ccac9cce410139417474e9d52082f4dd51092177beb720ea1c7439aa58e84410949ada38d9aa96835f13724b3690177519644c83687889f6a193af281aa0ba6e4b0115aff2a04047236a068648a879f8d09c5bd28b951aebbfd3f8fd435491efd38b5f4ed2d1254ed147aaf99d720620c2f261a5292f3227ed5c5eb6970f391438110e7fbcf95d32b5dcde8cf05aff4221ef11f448179b16429408c05e2b8168f409c66691bb224c5bed3c4916cbf962be5c5dcd67d994ace624fb3abf99c1a40426e28e826f61d4e098c629174efc569903b877ff439928277b15885323ed0c7afe00ca42f1fb11910c7feaf4e15c7eb9eef5390ca14b740ebad450391c352c46d2bd52b17f11b023734bbb709823c065986dabec964c6e47d39bf1045f62216f0d742805de51a8ff2baf17474b843968b49f4b304f6b3f520bcb6839195fadc8285b62dc687c54fa7e53a847508945f63b99cf080ef9c52a9b8d26e8762ca77bad809b5b558580ebdd5690002abca85c0ed6d8892edcaeef4ec1dcc1f111aa0688393e4071163eef610f6b04e4a77987c51d4d6b0e7ce28b12631e5ee19c6a7889400c8f6bc8d8dcbd6884c64846357bc74bc1e35282deb576337896e12804d09a47ff60d56d3daf9b6411c4b69838a60ed068dcada6f93d68e4abb4d110864cab26ec72d4b8c9ed021512f517b5d69be2236df25479c16ddb5b4824a31b928dc7a7ad503f143c116ab5194d66ab65363dcce4cd31d35c5aaa853a01844fbe39bee639b806767ce02682aba6d2d01cf9fcd61f33ada7f2a1b774e51a9ffdc96aff87d1cbdf709ba7ae'),
	(6, '\x7801ed58eb4e1b47147e156b7f63e34b6c30ffb6c6a154c42660d4b455351a76c766c4de3abb1b42221ea8cfd117eb77e6b2deb54d815449aab64808762e67ce9ccb77be339f3c1e04222b781208168a40e6324d58c80be11d256514ed79014f187e031179474b1ee5c20ce53769c6f21b99ad476f7892d0aa4f5e9086d8ef4d7c6fcf8bf8350d7a139ef0907b0fd89ec6b15081e41193216606dd7e977e46581d2881b343ab81d7eff647ed5eafdd1f2cba83a3c1e06838e8f4fafd9f6965a99448827b26f39455071eeb99bc4871427583d27ce37ed7722ddc5eaf9a944a044574cf327e9fb35c441149703776ab92b4904b19f082cc24622e7135232814917c2fd47dc378a1cc83b44c0a5830ceb85c25b977f4cbaf7bdeb28c96328a629114da5ef84ba755963b9ebef6afce16de03cc85b5d04a8965998402f6b22addf09c054ead58e4395fc1e6b549990432d4073406dfa732582f9489fe86690adc05da99cb443c2f5899511c3cc71791e0612163c18ad4c6446fcf4b552814e36128c95870f6528a28b40630934df7b7295ccc442413412b6110849fb97b7539138dda05561afc2156296c6fe3c09f4ca69797f38bd3e925c5839b75a1e823e4f33c85c3739a4638ca5cc7fd52c032af3a7d685f1b55d8cfde7378aa37e8741b5305ff60f5e431f9d93bea7686435aa213e0fbcb050ea0fd66ef035c5f13ac65da0dcf8efb5d411c8a3c5032233b3b0f6e459e9b1001a54b5228795dd2066b425cddfef742dfc782e7a51226944df4a4cb253c4fced589ddebc3ad7a28bf2d91ef973d9deedd5e8ffc6d260ab2b1b59a19d7d14371f0d721a4576cc6515b4b5e4b90c89c0f70413dbc584e67429d1ffdd3c5e9ec8451d09c2ffcd9644a6aad37eb7588419e23e58d8af69a8facb161e616c9954c5899c882654aa75ebfdb8126db1ff58bca64993a8fe995cc0418bb8622b7617a5739dacc927c32b7919c866550b05884929b2cd2ffb2521110efeb8ffd4ce955fb320670ecd75d12eb4cbecfc8383f9c4f4f608ec27c9df91727538fa2d8ee46b65319d8766b35afa7ead2dd4c218b884ef055218348b46e5295b790aa3c4a57a5683582047b62006f15ac59a902e09f606426156b2870d6faade40964df6b7703d20550d96198718981131bed54c2b28d057a4c262bb6c4b984ca0031600576008fb468ef0d210630b75c719847633ce0a7518a6698703136371f4a8882f59ca679a1bffbeefba3cc5c0a9c0dbf6bf52763aa96775c899bb4cc612b521f23957a36840e3ae3f1e6683d964c6c98bb37f73e1a541bcb764ad8857daff6bcc7e2d426f78986c4ca8110e2ae6f607248088b5154cc282823536855a943e5fc627e3ebf589cce67fe195bcc99ff667e354391dc83872af83d7c5285b74fa830ee8c0f80e12f540249413b22b142a9239a4055d6181de31b55a2d7e90202bebea908d8d678e48c46dad48d08bc7e42b52f62c2ddcaf5096e8a14b880e470959aaaf4c1c88d3b283dec74c7748fafcf19869d5730da5a3ff642ce70f042ca40ebffcd8c0118b08b3174c7549abf0863e893e47541b78c8198cb7ad0a1f9b7600c5de09a8df3c1a8d343ec9bc25fe3d79fc7197ac81a2dfbb34983f6cadf240d5a86a306864f58d2d098792669707bd6a4011522cb52508d34a11eaa50a5ee634d53e6701ab47829572572571369575518220edc0a9d18ea35430719e76ccd320cc44b6ae0a8c96950716f219256865e176d588ba4c06be60b9ccb8835db950063030ba9d3445b3b0cf332a58ecd5fbf264e803e502f77008eb2ab29300ae49b79bbeaa7db7e5b8735250c846feaac59558dd16a5ef72c66055bfc27981560688309d5d26d2729b249a9d9c83657df10b65382230b2fe41387ff243e51271383cee869d5be3d9f00a622aa0dcfa8e32c2585290155db6012d30c3ea3243cd13f36a6375a477a402152199be78485ff8e4ddf4dceae8ea7f4ce6534b0f16294c2db1535e20b0d1a8d211656b886a8b6eb98edeb2617d3e3d3059bf81724d74ddea5ea7619a57768d2cefd9fd87cd66c91ad9586a34e5f57a3758ba6c13692809c46e3f63f063f0f834d106e613c70ffb732c5330941bdf12d4212c88eb759dd9a56616ac6185ae3ea85d0edd8b5c6bd75924c1c528154c0959288c0fa9bc7d624c23709b90a1f5995a2c226e8c58dbed5ee100f86f47283d0aa9e78475b4fbcd5721b6a9b8d6e19a6356354ab0bc5835bb4ef5ba7ba09f310b2a112a582bd8477b9a03c580ba429f77878692fbcb560c312dee48af9c7c7ed0d591f4140dc3193e96c71e19fd525e96977d43c29b892694b14adb7e51fbf5f8b004bb75ba15eb7730806d7c0ae115e31a987553cc979407ca6f12e5d1f4fcaf8da3d963ffc096c343f3c'),
	(7, '\x7801ed5a6d6fdb3610fe2b813e278e24e7d5df5cc76b33a4b1673b58b761201889768848944a514dd322ff7d777cd19b9db54b9305d81ca069c43b1d8f770fef1175faead12862b9a222622466112f7826484c15f3065ee887477b41b017f617fef1c0ef0f0efbbd200c7ff776bd880a02ff22967803254b66468a9b2c27c50dcfabc11b2a04ea7cf5a22c469ba321dc9dd06b1cf44654d0987a0f707796a64c469c2684c720e9fba18f3fc7389764e04fbcc9abc38e57a5944c44f7841719a9263c431b65a13298c11b883249ea6b58f3357fc4f849d7b83141622e59a4927b92d3fb82142c49d0ee92260586c14e4444a6f89247546140594a392cd8cc1db3847f62f2de2ec80ef222ca4aa120aa694ef94a14dee08f3f77bd65992c7992a44c281d45f81f67abe27936fe697875b1f01e2088a00b5e49b62c45cc208ad6a51b5a90caad9415055d41261a422e221eeb095a839f321ed58a5ce86b089882b58077c6ef84168a9439226663863a414c188d154f195199054ab0eb65326692d038e6182c80c092b324b60130c23628f61044469070c15013020290346bafd0a701aa33608d413ad82a83d05b700c47a3f17c3e999d8fe708122775f81cc2de288a4c729802c480515ee80db2641098835ed81a94703bf944214f41bfe7b7448a7eb65ed214b3ec0dfcdee121aae84df16ebe00fb78bfb9f70112df984ddbb4377cf75ef87e60c7ac8824cf31f62eab71178d4ec022dc5842497e5de20d36ae100ffbd73fc443ca68514a66e06d10952d9780064cb8290108103d54dc965019e6812e0cf00b3160040a236f63190438ae1185d8f87b58698d2eb6f63a1638eca6cf909896d902e74477de9d4fa7e7976fdb936a29a09116b0f98d637671b5632d1d8b38a7c4575c9052704572a9376170da3b3dddf5365c3517c8c5327399d2aac4c08d5c832bb771765725d84871065898b39dc565a448ca624ecd96d27f925262added717fbb9d45afb3c852ab2dfcc45aab7f57d8e51f9793ac688287375319cbd1d7b086a7b376c7d248af57c56722d6a5a7712c55582335c898417507376a07aa73b2d50806a0ac5b702675eca086a2023181e99ea7ae0a2f4b1a4024cdeebf442596750995d1d33c93025c5a21bb92def28e8312e566409f36265864226a16ce822ad4d7befb16c40dd2d5714a2a2eb3cd4a016495d82c0616a622e24638a04ced342e9ebd05d7fe1b983fcc5e19b9d70748a3c7a4725bbc9ca024284eec348e59ec5ceb106527bb489218309b3f6ae96ae5deb60eaa86db4b05e01839e7fb0eb3d06d05665ac320856dcfaeb6a0938a39f813793a84c0cddca5263643a9b4c27b3c5f9e47278411613327c3fb9ba04aa0420e21d095b01d7204f23cd9915afbb19f68e5ec54bac36751970b401de68f73305aed7148164740c7ca2f4b8cd7408a93e79d8dd3263e729f13fc38cfd8a00db953444327a1166d4966b0ab3cc088f410dc27555ec5f62c6d0eff940cd0ef38dab66557b1a3356b69fce8c18b11f6546b4e1f8cf90a663c6a6e41bcc6855b7ccb865c681f77f67c657a345a854356b93ed89111ec59effc40807a58d27c69317e3c53e5a5ee345e4e77af01578f1b8c58beeea7978515b7b3a2f622e7e9417d1c6665e6c4abec18b5675cb8b5b5e7c3e5e8432ff0a075b2c371b8f8cc1a3674638dbb6cf8c273dffe8b5ce8c5b72b4af995ef2752ad4ed8de478f462e478b0911ce1ddcfeb9223bc2e691c1addd5f390a3b6f67472c45cfc2839a28dcde4d8947c831cadea961cb7e4b825c74108e47880546a0a57d51930af8ecde0a34ff95af0784ba825ee7483b03b8a2fac53d32d5c0c3f90f187d1c5d5d9185bdb665efbe2dab8028d69eca82d74fba53544e2120e9dbad3071d4aab476c9f66341b9f9d2fc8683843bb4e7897c9db6592dd41d3653afc8d4c2e09764da78be1e568ac6b8c7e7d7ee2c3a701bae254c5023a21799e706897743b32e691037ad4650452f76edb876ec5c73283561e76e48cdb1063862d7d6c2f7eade36ec608b473aace36b8f7ebf8cd5ef3c3812a4d0d75d7ae47f3305fd5ba88a884362f98d3313693af09214922a6327e442b83cebd805652e7ee187aded868040fab2f2a8e167ee7ad74359925a57ed03b85a7b37ab88cb34660aa712569740beda7b5699dc0f4ef3a3e61c65dfb68bec074d70651e43ae073bbe235854e28bcd115199e9ded756c7dc9a0036b5b39a3f1e56236bc685ad26237d544282a79b60321def9a564d72c02558394fa9589ee56fa00b4d6536b10843dff04062515058d10df9bbe16e97c8bd0d416657a8ddf55788b1a400f7f015f98d29c'),
	(8, '\x7801b557ef4f1b3910fd57d07e86904d0edaf26d2fe4384e944410d4de9d4e96f13ac162d7bbb577a1b4e27fef1bffd86493b6b4271509813d637bfce6cd1befe7840b21eb866b21592e85b2aad22ce78d4c4e745b14fb89e09ae157c8223959f2c24a3f65efaa9ad93b55af67efb8d6e4f53911558ef5c9244bf69382dfd26432e19ae73c79c6f2aa2ca5118a174ce5b08c87a321fdbc86b7301267e7218264341c1d1fa4e9c168bc181e9f8cc72747e3413a1afd439ead31528b27a66cc5ba034f9dc536154ee86ed0fa31ee77abd69b87eb754665a4688a2756f327cbac2c0ada21de387ae9aa514b25784330c9922b5ccd6f94cb423d48f3d4032f575654ad6e80605973b5d23639f9f7bffd64d9164b5514a5d48dc30b7fe9b40eb9d3e91fd9cdc52279065cf04554462e5b9d4be01542bae39689185629ade52b60be61545aa8dc1dd09b7ca894583b2aedc680a6c15d109dbf4cc16dc3da9a78f023b92824cf1b554ad6548113e97e52995c1ac6f35c115848f652c9220f0078633ffd0744176f289496e40940403f7ff7ee729e8d2e056137e443ae2a601f78904d26d3ebebd9d5f9f49af810ad918a19286f6d6514cef07454d6f17e29814c9a0e46af7bd3061bb0078e54a5e3c1b0676af8c710282f29d17019fcf68a5c5c05fc79bdc009b4deaf7d46ee89fee13cbfa75ff0c3c4ff1a8b7369855135011d53b843bd689082ea453746ddb6b4206088bb87ff7e32f9a5e4b635d273d9d3a75a2e917acaaeafec37c8ab9bb2f72d0afe3a75f5ee2b3e181ac238a096a63d227c9f4344952d1d39c80eb67650289d8f48c126bf98a53311cebbec7c717e79c68835f345763999f68f777e2021b7a8791f62b8a663b80ba0e71378169dd44a69d66ad5b0dab8da1b0d074370248c8e8783110273a3cdab2abdac62ce82d1518cdd2294fbbc7aec52edad7402011ef6aef25634ac94b9e2be92dcbfac3524c6876e70581be775a84a88c7e166564a57cd4f35e1f3d77c7a06441a3fbac8aecea6091139ac46c5532bd8cd6c6777a6cddda3a5514d4127dce8425948cd1ee4b9dcebd103ae2534b7a369dd1a01e943ca018f299d0a44943eb45c63cba7e4648ca293424290a37cf9647825093ca7ee556f39b839a5576c89734990a15f0662e1b4d96d9dbca5e285dcb62b0e549cbc43797a5de81286c8ae991f18291b96c6486de3c6a338fea4ea48fe8ba3dff7469337d4281fb99177556b0111858f992ebcc09df4687b6e93419e11fee6fd95ccabd52e95b6dcbebac3aee60d07af10c8b7f60c557de6b4b0cb1f7689b7f7fa7844d28a59f4ca42b4856fb1a67504995fcde6b3abc5f9ec32bb608b19cbdece6e2ed11ef791a0a0bbc30154e68510e62f8470fc3f42402150d0855ca1c5d1f380baabc77c1728b40f94fa0b51fe02a048f7d63214214b37f11b0f8e5f0eed1700f88dd006239298a66a80eaba6342c2478e6bde10aae0d5111494dcfde3a12b729f053f19cbf13b62dfd3f05d9def99b7249e5e3ac482d2b7fd45f69e4ddf4f2e6e4ea7f420f5110436f8a0f0c8a486b9709ada9b62798b7a708d1cf510fc5810dfc9d5f4f47cc126d915ed1b8d8f95b95f16d52394749efdcd6697fd561650eafacc5a50513d755d2868e0b6cc7a7cf1de6c05ac91304348d087b642a7a6deeec306da921ee2f47af8bcce809f63d0e8ee951a577459daf089ef6dda1387743224b8c1330d7b3860fd893b466446e7dce4dff0aaf0f4d6680a5bab733c5aa97703b5ee33e378e733a33becab8adbe6d506149d6f63b8b84717d939331a7c1bde0a88721cbbc0f4fd9c7a087528ea46ce149fafd38fb56b49dbf62d1892c90dcb4e4f0fb6b6fa54e1bd1424f9ddd40962778cb3c563de49b464a3f7c287db4f15239c0dd7960b2272ef8b68735eb7e56dfc4c7bfe029655fde4'),
	(10, '\x7801e5586d6fdb3610fe2b813e3b8a2437afdf34c7eb32a4766a3b58b76120188a768848944a4a4dd322ff7d777c91253929da0c43802d409088773c1eef1ede73e4d78032c6ab9a4ac649c699d0a29424a3350fce6493e7a3805149e097f13c385bd35c733ba46fcb8ae85b516d476fa994a8f535606506f383491a8c829cdee06030a19266347884e9655170c504cd89c840328e92087ee208b499e2b076e63c08922839da8fe3fd64bc8a4ecfc6e3b3c3711827c91fa8d928c5257b204297a45df0dc48745dc20aed0e1afb0dfbbb115be36e7bad5028ceeafc8154f44113cdf31c2df81d7b2d59d6622d18ad314cbca002b6660d653c179fb87ae8052f139a958dac21824545c546eae0eccfbf46c1bac9d722cf0b2e6b132ff88babb5913b9ffe9c5e5fae82470817e882578aaf1b9971889773e9966ac2bc5b05d79a6e20e61da1904c646681dee0a752b0ada290e61b4253c35ec03bbb999cea9a3415e2e07b7291739ad5a2e0a42e1d26e25150aa8c2b42b34c60b020d96bc1f3cc05c00afbe9df47b858412e24474d0808c0cfeebddd9c45a34981b306f9e09b1262ef70904e26d3e572beb8982e110f5eeaa19802e4b52e9580352c1c8536b85f7388cc9b3001ef11a46e54c17cf28942a6e27118f54435fdecfca405e639388bc2c343543107e097e50a16c0f976ee23a4be63d8d87413be1bf74f8138e39a2951619c7d067790e7059ce17191b512370d4e702184adbbff7e30f705a7ba51dc42d9a2a75caf21f3985c77b021ad6648df3570de97311e77f839c57c5b418d3176518b631c37e8411c7c1b42466388a3fd81050127e733a4a06756e39ae0ce6fe9c5ea62f6962068ae56e96c32ed2f6ff4008354c391b72eba6d6e5dece938987925b111923452d4a452e6e82551189d8c8227beba5b15725dfa9c19556221466ec095bbacbc6f536da5b80206dcd92eb386d5a4e099a0f620997f49a3b0161f988f834a19ad035140ed38e866a53087f9a1c2f8fc7a357d0b11a9edd765ba783b0d10c86e361c786482ddccb67223ea5af7925ad439ae702d73a1a1d2ec41752ef67af000d5024a6e0bd3aa510c2a1f27181e559822e0a3f4b1a1124c3e98444331e7508f7df5b2c9b085c4e11cc9ab1a2898312137640deb623d86f2a5a05698d26c4c07efb02a40b56d3614a262aa3b149e1e09cd40e0d135b71f8af39ac4de535d9befc47f7f119507ffe5e14f7bc9e41479f29e2a7e5b361a4284eec348eb9ec3ce71787a3a1ced62c862c2eebd3ff759300dd49eb4b05bf5e2307a330a9e0368af1ab619042b7effdb0a0938a39f812d73d6e4966455633072b5985fcd17ab8bf92cbd24ab3949dfcdaf67409000449c91f30d300cb233929bddf1ae9b49780435e015dcc4c2b3ad039e2bd01db381b206e7b7c4801c747c041b33e3be4e9c84d1f1e3e83518f1348c0ca7bd8c11e330866ad7c3c036df4f31a29bf05f66c4a425be5eddb4ccf7af3062d22735c788e8c780c55e8911e15c3aa01f45e1d87d746bd98bf9d0587e311d9a94fc433a34363ce959a67474d8937c9b0ebdea0be810c2f9bfa043e8cd07f4d5b97d3cc964b6757a8e1006c69eb4e049e68778e8383c791dbafc511e8aa33001f4f48808cf27966d5b38da96ca72ae1df4cdcf375aeb5ec7bcdb55f7c483861aaf95c8f985bd64add20f64fa6172797d3ec5dbbff5c0a5c53a05377abc9eac4c07db1b2259035c64ae4d001ea7475cab3b594ccf2f5664922ed0ae17de97ea6e9d97f75027afd2dfc97cd6bf38b822760241323dfeb67d8566b2aa72011de7b0a9b5e185cb7dc340eabb83081abe8f4d09f722bcde58b721da1c5f3df0aef6759b013b46a0236e9f04fc8c364b1d1dffb88136619116e68c2ab813830d1358bbe28e10322333aab267b44a78e790d0820f6667f042805735885afba673b4f3a6d32ee6a238ec6f9bacec04a3d5ae156577d0b5efacea05f6da337009b3ecbbeee50a53bc358822ff5ab0741bde51184422985c93f4fc7c7f60eb4b095758d7fd4ca6b3d522bdec5a3262bfd45cd65489720f22bcf7bee1379c81aa4547b73b8cdf98bebf772a4f4ec2f131282b2a356508e9de4354775c36c58d7f1d7bfc1b1f1bd693'),
	(11, '\x7801bd57db52233710fd156a9e8db10dec2ebc4d8c4348b1366b9bca26a9944a6864a34223cdea02eba5f8a07c477e2cddd2689831b0b00f89ab282c754b6a9d3e7d5abecf2863bc7254314e0ace84155a91823a9e1d2b2f652f635411f8635c66c72b2a2d8f53f65a57c45e8bea71f69a2a855ef719d305accfc679d6cb24bdc2c96c4c152d68f600cb755972c30495441460d91f8c06f0190ec19b190e67177504d968307ab73b1cee8ef697c3e1f160fff870bf3f1c8dfe404f6f0c576c4384d5a439f02458acd3704273031fc770bf2bf1b8797dbdc6280c674e6e48453796582e25ee906e9cbc94766225187508132fa980abc58d0a2ec52d379b0e7885b04c7be500c1b2a262ad6c76fce75fbd6ce5e54a485972e5025ef01f4f6b903b99fc9c5f9e2fb307800b7c212ac3575e151cf0aa43baa696b01456c9ada56bc0bc65148a89221cd099bcd5823d3a0a15c6008d83bb4074f132925a477c853c784b2e24a7851325274ed79c18f6326d0a6e082d0a816041b25782cba206201abbe9df45ba4483148aa3270002f48b776f2e17d9185250ef06f9e06b0dd8d73cc8c7e3c962319b9f4d16c887644d54cc81f2d66a48b84533d051d8c0fb1507640efaa3cea481e5e49642a286fbfd41c7e4e8d73a4c5a629ab3e341fff0105d02ff7f592c617f5c1fd73e40e65ba7853deb056fa6fd731c2eb865465408734ae013e2250367582dca1971e571418d20dcbcfef683a92f39b5def0c8e4481ebd5a41e231b7a1ae0700489cb2371eca7d31c46a87cf01a63bf85a8718d7a8051d78a4c1f7198444d95291dd7c1795a4b58380c2f90a29e84c8633219cdff2b3e5d9f49420672e96f9743ce92e8eb1417e2c547c0cb1be66e07708a0e353b32c3989b550c42be1486542e58d06fdc17e2f7b66d4beaa502b9d72165c49a418b982506e0a7dd7a43a5af10404bcde5b179e3952f242d05847e12bf106a5782f0cf62a13bcf64409d2b1d7ce4a196a7953016fb35f2f26a780888ba3f37c7e3ac990c8f56aa8776c044f33dbd883a9bd7bb238e1249e901b2798e43bd7dad81d28562af5daf39d0e4f604d09d2dbf0b5f286810242ee012753063148707df154c1de9b907110750eba9c542c66250a4a4d786c62d5964398136a4d56702eea32c818a805ac00450a5b671f51334075fd9a023c41e541803acd680a8644b3591c18ce1d19a648ad0be3511a7f1355aa82f3c39f7646e323ec9777d4f06bed2d6085e1c34c135e4da2f7fda3a3edd936992239e2ddbb6b5f64d596dbb33b3c277f07bdec25a2d6f57d1a54b149206c92ae1f95f210451666a1674ae6656cb5c607aa5ccc6717b3f9f26c36cdcfc97246f28fb3cb29b4c91e64a851e00faf86f0e995108efa47ef41b57e3008280a5c21f91a9a1d3e14b0cf46d0617eab518018fdff38a1003eea51426cd8860f7adf2b71fd27e03d1fd90885c6695004288bd4a5b14387ec84f924a31ffa83e01d65bf29f0087f9c4ca5f81dc5ef08f953b1ef98b7741e1f3b98fe32f6fe65fe994c3e8fcf2f4f26f8268d11d4348841c13b13bbe632086b678a141e4a2174732885da8fd40a3c9e4f4ece96649ccf71df64bcd3e66625f51dc8e945fe3b994dbbfd2ca1d4b487464ca170aa4a0ad0bf6d898db8c393d333b026b20c407ebe780ded1a1b7c0c1bd0e6f816478adfd7576de608e873f3504d2b9a2cc575c1273db971cfb6c6316a8c0070dbe968d429192133aaa0a678c14bc3eb5b414388f136ab0b78b7620307d49a5f1aef9efcd268dc5f505b5fe816188db73394dd400f79726a32c46ebc15126639f580c51253fcb8219ad21b76515ff889c31612d9f892e42727bb5b7b7dd3f06eaa05793c992ee7f9797ba7604e47cd94a346e81dee763ef97ffebee20c5cdf5e95e06ba8b29421a33bbf8edaf3ca9757e927dbc3bfff830353'),
	(12, '\x7801ad576d6fe3360cfe2b853fb769eca03db4dfbc24eb3af4925e9262b70d83a0ca4a22d4967c7ab95eafe80fbadfb13f3652b21c3be9bd010b5034122992221f3e549e13ca18af2d958c938233618492a4a0962797d295e571c2a824f0c778995cae696978d8325b5513b315f56e774ba544ade784a902ce27e33c394e4a7a8f9bc9984a5ad0e4058eabaae29a095a1251806434cc86f04933d0669a83efa28920c986d9f9499a9e64a3559a5d8e469767a3419a657fa1a6d39a4bf6448451a47538f112631578686fe0c21aee772f76c69bebb542a139b3e513a9e993218697255a88378e5a5259b1168c5a4c13afa880ab0543052fc547ae9f7ac92b8461ca490b19ac6a2a36d224977fff739cac5db916655971697dbee03f7a6b333799fe9adfddac92174817e842549aaf9d2c38e4ab09694b0d6131ac8a1b433790f38e5048260aefa0b7f95109b65314d2af213516ee02d185cb94d458e26ac4c18fd4a2e4b4b0a2e2c4aa0613e971a274c135a14521305950ecb5e065d1242008fbe53f41b804412924474d4808c02fdcbdbd5c40a32f41630deac1370a72dfe0201f8fa7cbe57c713d5d221ea234423107c81ba3a0e006c50047613ceed71c3273311866bd5d0de7c9470a954a4783614f64e9a7264e5a619d416590be4115df00bf2d57e000cf87b32f50fa8ebb60331cf861dcbf06e2821ba6458d798e153c405e147086ed22ad16f70e0f342984ab37df7eb2f615a7c6691ea01cd0a3d66ba83c16d737f6101212b6cc83837e5fa6d8eef039c77a7b5d6331c74dd6d214f73d7a1007df8690d7d8c7d1c99e05019df3094ad033eb7d42387fe4d7abebd91541d0dcaef2d978da771f6283fa1868f9106273cd5d883d9d066651496c84244e0a4b6aed5b2f1b0e8667c749b33a1f0ed2b8ea5e55c8b58a35f3aa24408cdc43280f857a6c4b1da4e80113ded85685639654bc10343492ff4a9c462e3ef58bd35a7bad535101779c76ab52f9667eaa01b7c9efb7d32bc8880dab9b7c71354d10c8cd6968789c0487956de55ed4b51e2556d8123de4da0a56f2a3add2e608ba95966ae3f8510f2770a602ee6df15a3bcd800239c13ce9cab3414cd7074725d87e4a2e47d07d9c7120e64863a12a81511ac0e314abf714fc9e901bb206bf48ccc0634017700228c99b4ede226900edba0d85f4789a0706ea4da3190822cce661a139b7248d911aebd7595c7f1675ec829bb35f8eb2f1050ecc47aaf9563903b9c2f061a70daf0111b0527fab8ba4808c70f17d2dcf5a8790da537bd542e43e80027c2525df00c7e37cc4f112bc4515485f438f40a0d0855f43724300579e36db0a8395683050e919b230fa64b464ae0cc3583b8fa5dbc5fc76be585dcf67f90d59cd49fe767e374316567ad788319af4e57817daf977e37af79db82e06176fa095ff8fc832ec30aba015000f713e018301595c44419740503d50660bed5082b01941f80daeeb51d821cdf5c47b0c87731e2f5d85a9b7cadf93e9fbf1cddd648acfb11001c871c084a0e08985f362e529a5b7450a0735f6730c6adce891867bc68be9e47a45c6f902ed46e1a3d20feb523d0291dce67f92f9accfe4dd2c79d26a69044a5fd7a580cedf27979078786d3906d288962134de07a76050e1bc096143b6393e43f16ecfbb0a843d02ccd4bed1e289b64a1d9df8da449be0a4ed3e46b51690dc6e390e84501959505d7c454bc1c35302158678dbd3053cd9707642d6da47f6f9c123bb557f8d675ca13a996855ada6ec01a8f3c065148421b4170f963852df7285f5dd1944517cbb2d9bdb1e28eca52119df917c3239d9b3f559c183a2a199f174b65ae4375d4b5e1c5dcda5a55aa8236e8fdeb97fbfdc7306aa3fd193a0aca93494219e7b3f0bbafbd255f7f1b7cacb7fe69bab62'),
	(13, '\x780195576d6fdb3610fe2b813e278ee5b4e9e66f9ae3b51952dbb515a0db30100c453b442452e54bd2b4c87fdf1d5f644b4e872e40d18877bc3b3ef7dc43e67b4619e3ada592715271268c509254d4f26c9a4dc693cbb33c3f9b5c94f9e5747c317d7b31ca2793bfb2d38c5149e01fe37536b5daf1b062ee554bccbd68bbc57b2a25fa7ccf98aa30e6ac80dd35bdc3c56c4625ad68f602bb55d370cd04ad89a8c072319e8ce127bfc05c9a433dd56b55bd1954e5b4e6923d136114e9125e610c67ac820cd954babade7fc399efc40f82bf1b060f2148253467b67e262d7d36c4f0bac6b85b5a1b842126225259b1158c5a04943754c08143ee8ad7e291ebe778a0b8280c534e5a40b569a9d849934dfffee734dbba7a2beabae1d27a14e17fccd6e17935ffbdb8bd29b31700117ca12acdb74e561c508c25dd5343bab21a6e0cdd41270e8c423251f904bdc54725d8de5148ff0d8059380b5417eaaea9b1c4b5c898573b3400b1e6b4b2a2e1c4aa4894fc3453bae29ad0aa12081650602b785d450082b14f8a33245130d44272f404408092e1ec1dfb3c417d0762306807df29803e92a398cde69bcd727d3ddf20499235f1b380d93046690129c00c1c15c60fc896033097a3f1a4b7aa613f79a4d0a8fc6234ee992cfd1acba40db6399b8e47ef7e41173f151f362524c0fd61ef0b74fe209d8f1937fcf430fc3cb32b6e98162d829fda5a0de9980c9ce16449abc59dc30d11580024fef63f09d1706a9ce681df81526abb053a60c7bd068c01a6b0641e1c48c3264765809f774802ef6b2c221fb1cc735cf7944272fc37afbcc7905c67830802c6e92b34a617d6e7c4723e5caf56d78bf7fda4a122e89581e90f85c5c3ed0bebf944ca2527b1139238292c69b59fc2c97834be3ccde2d79b310871fc3a3ca0905b953ae55d49a01bb983521e2af5d43538583103c21c63abca314b1a5e091a66caff4a9c46b13ef71fe7adf65ee7a20119393fec45e3e7fab9050e677face688880d5f37c5fafd3c4352c7dd30fb78531cf7b3b37bd361f464b1c2d698e156d6c280e89c807c37273d52806b03eadb91b3759a81087282f0e8c60b4242e98ba312423e030a30809c7190e62464a119415322bbf1726b070e7e4dc81dd9425e946650320dbae155da87ce3ea26e80f0ba1d0554bcd08308f56ea9051812a796e143736e499e2a35d67f4fd2f737d126cadfbcfded6432fb152fd227aaf9bd720620c2f261a52b2f720784a9bf7448a0408870f0a19717ae63260ddc5e8d90e40f1800bf929aef40e5f186c40b26644b2e005f54c8b7a309f4e44704ee2967d761889202eed5342465b466ae0ef7b1769e43abf572b55c97d7cb457143ca25293e2e6f17a8c420f9dd00a67226a3cb1c296c9585e2f7ea8c17014854583e9c4f740e3ad451281c352ca6661f09484f178eb5a3671ec806dea3087013ae95b2f84ce69f6737b757737c0485bc11e8500a3c61507a4b3fa7bd25523940d05f09c098e847e240cfd6f3abeb92cc8a35c64dc627a51fb6b57a82e95c157f92e582e0fdba2a8bc56c8e6e41c93aedda0f29f4bc6d6b0173351cdd802abc661c036b6ac51868fdc529d07c94ee503660ccf1f187f7d0f73dee618dc0dc776fa0b4a3ebcd814f7acd614c48d2719b510daf0088e1810d198f8cd01959515dfdc04bc1c34e82d00c7657f024c26b0850eb1edc97653e78da76c95e9b6257a903243a57ab297b00613a4a990c41d907f5608b93b06c4aecef3e209ad2e368134f7be43080219bdd92e2eaea6c10eb9b82bb390ef16cbe28d7c5cd61246f4ea996d2522dd409c07bf2c9f13bcec0f5a7e7105c3595863264f36b7f450cdea887ded23577f8dececafd5f242fff02430f7b3a'),
	(14, '\x7801c5576d6fdb3610fe2b813e278ee5bcb4f537cdf1da0ca9edd90ad06d180846a41d2212a9f225895be4bfef8e14654b4e86ecd30a048d78c7bbe3730f9f637e26b428786da92c3861bc1046284918b53c1927a3e1e8f2244d4f466779fa617c7636be381ba4a3d19fc971525049e0a7e06532b6daf1b062ee554dccbda8dbc57b2a25fafc4c0ac530e62483dd25bdc3c564422565347981ddaaaab82e042d896060391b8e86f02f3dc75c9a433decb5aa2e7a5539adb92cb6441845da845718c319ab20433296ae2c77df70e63bf146f08ffde021046142f3c2965b52d3ad21869725c65dd3d2200c4d222295156b51508b80f28a0a3870c8cd78291eb9de36076a16852994931650ad6a2a36d224e3bffe3e4ed6ae5c8bb2acb8b41e45f81fb3b5785e4d7fcd6e6ff2e40540045fa84af3b5938c038a4d49f7d490b6ac8a1b4337d0893da39085603e4167f1518962e728a4ff06c02c9c05aa0b7597d458e26a64ccab1dea815872caaca838b1aa214a7a9c28cdb826943181600105d68297ac012018bba438411205432924474f00042819cedeb2cf13d477a00906ede01b05d037e4c82693e96a355f5e4f574892688dfccce06e18a3b4801460068e0ae32fc89a0330e7831114bfb7aa613f79a4d0a8f46c30ec982c7d6ecaa415b639190f071717e8e26fc597550e09707fd8fb029ddf0bec63361bde7d19decf6cc64da1458de0c7b6b23e1da3811778b3a4d5e2cee186065800a4f9ed3f12a2e2d438cd03bf03a5d47a0d74c08e070d4086f825f3e0401a56292a0368c31049100c16916fb04c535cf7944272fc3bafbc479f5c27bd0802aed33334a613d6604e2ce7cbf562713dfbdc4deaad40476ae0f687c29ac3ed0aebf834948b4e622324715258526b7f0b47c3c1f0d371f2cad7fe01855cabd829ef4a02ddc81d94f2c0d453dbe060c50c0873135b31575852712668b853fe57e2348af5a9ff38adb5f73a1515c8c8e97e2f2a7fafb735a2f2db628a88d8f075932d3f4f132475b31bee3e4e8ac37eb6766fda8f1e2d56d81233dcca5218109d2390efeaa8430a70ad407d5b72d64e1720829c203cbaf2821051faeea884905bdf5ed0750ed21c852c3423684ac36e1c6e75cfc1af09b9216bc88bd20c4aa64137bc4afbd0c957d40d105eb7a1808a177a10a1ce949a8121726a1e3e34e796a4b15263fdf7287eff1075a4fccdc52f47a3c9271ca44f54f37be50c4084e5c34a5b5ec39d0f834f40a4eeea3e870227c2d9fb5e5ebb0ec9d4737b35c2a102a683e1f971f216413bcad87610a2c4f3efd41278469f617096852bc3bcd5ce7364b19c2fe6cbfc7a3ecb6e483e27d9d7f9ed0c6625101177947c03c3060735ceb970e2c33247834bb8f9ff439928373b1d887303cbf10750168adf0d099c471f2ee1607e3deac4c7c1f0237a073d6ca91cce1a1623e90e84aca34f871ad631f7e40be739225c85f19667dfc8f4dbe4e6f66a8a8fb190b7413a94024f291c01b9d78bce12610e3aed47138cd4c68f34c232594eafae7332c99618371a9f947e5897ea09546291fd41e63382737e9167b3c914dd7a8aba130bb8ba755d0ab8df7d0909a8c2abca15608dbd18c2f5faee14cc1e1c21a16cc098e32314e7e1cf1dee618d80feb46fb1b8a3edcd9e4f7c5562ccfd3b5c500daf1188e1810d19dbdb178dd019c9a8666f782978604a10bcde6e064f331c87805afbf0bfccd3de13bb4df6869a38a6f6c068bdada6c50368e441d6680843a6571276396adc2ac716ef02a229bed356cd810f1c7a4824935b925d5d9df462fd50f04c68f466329de5cbec663f9237c7547369a916ea08103efaddf13b5e806b60c77bee22f86a2a0d2d90d1affd45d37b2fef7b4b57dde1db3fc9777f1dbdfc0338a6a906'),
	(15, '\x7801ad576d4f233710fe2b683ff39284030adfb621a5541ce192a05e5b5596f13ac162d7dedabbc77127fe7b9ff1cb269bdc5ba54642c49ef1cc78e699679ccf191742d60dd742b2420ae594d1ace08dcc2e745b96fb99e09ae14fc832bb58f2d2c9b0e51e4dcddca3aad7bb8f5c6bd2fa9c0953e07c36ceb3fdace40fb4998db9e605cf5e71dc5495b442f192a90292e3c16880cff004dac24af82e6204d968303a3d180e0f46c78be1d9c5e0f8e2e4f870381afd499aadb5528b17a69c619dc34b2f718d8187ee066d58e37e0f6a6d3c5eaf132a2b4553beb09abf38e66459928574e3a4a54da3964af086d2242bae70b560a890a5fa20ed4b2f798572c2b4ba4106ab9aab9576d9c55f7fef67cbb65caab2aca46e7cbef09fbc7599bb9cfc92dfdf2cb257a40bba88caca65ab0b897cc5901eb96322855549e7f80a39df102a2d54e11df4363f1825d68a4afb3552d3e02e882e5ca6e4ae616d4d38f8915a9492178daa246b4cc4c4703f33b69096f1a250942c147ba96459c4040461bffc07049720289596a48984007ee1eedde5021a7d09a235d443ae0c721f71908fc793f97c3abb9ecc090f499aa09803f2ce19abe023c051398ffba544664e0f07889e401a772dceb30f1c951a1e1f0e7aa2867f8c71f28aea9c5d0c0ecf7e2215df00bfce177040e7c3d957947ec3b0b7190ffc30eebf04e2423a61554d794e15dc415e124841eda21bab1e5a3a105388abc76fffb1f695e4aeb5324039a0c72c97a83c15d737f6e00465f55beea945bfcf87d4eef8bca17a074143398e591b0e69dfa38770f06d08798d6d1c1d6c5950e89c8f2841cfac239f08e7f7fc7a717d7bc50834778bfc763ce9bbf77ac0207768f91062bce63ac49e4e845952522ba559ab55c36aeb5b6f34381c1cef6771f506abd3b8dabcaad24b936ae6555980187b40284f8579ee4a1da4e481121e6d9ba2150dab64a1786824ff95b596b8f8c82f8e6aebb58e5405ee38daac4ae59bf9a5a6fcfc7637b942469ab0bac96757938c801c4fa3e16912ec56b6937bd1a6f52469545392877b5d2a07a6d9033b577b3d7840b502e57630ad5b2bc07c92517a6ce5492065e99f966b987c4116d0745248f07162af508c402411e734bcea2d05bfa7f48a2de197f818f465c1159e9abde9ec2db102d8b65d7164c5b33b88a737846e2148e89a868595b261c314a96bfc7a94d69f549dc07f73f2f3de687c4e73f2995bf9685a871451f8d8e9c28bd80119f5b736011400112ebeade5c96a17495b6a5fb490280f08c05756ca15a89dc6224d95e02da9207d91155190afa13736fd95a7caaebc3091ac05fa3c21e625878297a22dc300b6adc7cfdd6c7a379d2daea7b7f90d5b4c59fe767a7f4bcc0b8aef9a2f85327cdd5fc7f5e6bb71bdfb4e5ce787e767e0b7ff23b2117555631ae4733d24681e9d9da7fd4dce20edc0921dac43fac36602e037e8adc75abbccd6136f911a8d76ba731506dd227fcf26efc737f797137a81850820a7991282c2ab8a46c4c2b3486f8b152d4aec47174a1cf558a49bf16c7279bd60e37c467693f0d9d8a765699ec11d77f91f6c7adb27efcd2c799eea280495afeb52a1ebb78925e41d0fac56409ac03240d3fdd31acc261a31216c645bd2cb93eef6795d81b0c7c04addb32c9de8aab4a1931e9864134ebace13dce25d021b3eb1c1e38e1095d105b7c557b40cde9a1a34b875bac02b8dc625b2d6bdab4f77ded59db32f714c5b988d4c74aa8de5e209b4b9e33209c2dcd98a874a9c686fbea0faae0d92283dd7e6f1b63b0a5b69c8c6f72cbfbc3cd8b2f5c9e00d1159663cb95dccf29b4d4b5e9c5c4d75c3ad327b48efdebb563e4801d51f6f49e85aae1d1704e7de0f81cd7ddd560fe9d7c9ebbfcf92a67d'),
	(16, '\x7801c5576d6fdb3610fe2b813e278ead3469e36f9ae3b51952dbb515a0db30108c483b442452e54b5e1ae4bfef8e1465594eb6ecd30a048d78c7e3f1b9e79e639e135a14bcb654169c305e082394248c5a9e8c9374989e1d8d4647e9499e0ec7c393f1e9c96094a67f2487494125819f8297c9d86ac7c38ab9553531b7a26e176fa994e8f39c148a61cc4906bb4b7a838bc9844aca68f202bb5555715d085a12c1c072324c87f06f748667690ef9b057b21a7d1a9fec64e5b4e6b27822c228d21e7881319cb10a4e48c6d295e5f61bee7c235e0fbe77e526046142f3c2964fa4a64f86185e9618774d4b8330442fa9ac588b825a04945754c085c3d98c97e29eeba7e642cda2308572d202aa554dc5469a64fce75f87c9da956b51961597d6a308ffe3692d9e17d35fb3ebab3c790110c117b2d27ced24e3806293d22d35a44dabe2c6d00d54a26314b210cc1fb0b378af44b17514d27f036016ee02d985bc4b6a2c713532e6b50af5412c396556549c58d51065749828cdb826943181600105d68297ac01201877497184240a8652488e9e00085032dcbd659f27a8af40130ccac1370aa06fc8914d26d3d56abebc9cae9024d11af999416f18a3b48023c00c1c15c637c89a03301f062924df59d5b09fdc5328d4e86430dc3159fad8a4492b2c73321e0e4e4fd1c577c597550e07e0feb0f7052adf09ec63361bdedd0cef6736e3a6d0a246f06359599f8ed1c00bec2c69b5b871b8a1011600697efb8f84a838354ef3c0ef4029b55e031db0e2410352a8b55f32770ea461354265006d18210982c122f20d9661dd530ac9f1cfbcf21e7d721df9c8db0802dae9110ad3e51c317826a6f3e572b1b89c7dc664b65bbc15e8480d747f48acb9dc1b3e0de5a293d808499c1496d4da77613a1cc0f9fb1fddeb09b956b14ede9304b2911b48e48ea987b6bcc18af111e41059315758527126686828ff2b711a95fad87f1cd7da7b1d8b0a34e4b85b88ca37f5538d90fcb698221c367c5d65cbcfd30419ddec86c6c731b15fccd6ee4ddde8d162852df1846b590a038a7300da5d1dec30025c2b90de9699b5d305282027888eaebc1a44907e382a21e493af2d883a075d8e2a162a1104a5a1364eb6bae7e0d784dc90359c8bba0c32a64134bc44fbd0c957140d505db7a1808a577950a09d1135034324d43c7c68ce2d19c54c8df5df69fcfe29eac8f7abd35f0ed2c9394ed107aaf9ad720620c2f461a54daf61cec7c1f9797fb54ba1408970f7ddbd6f72a9e7f66a847df91b0d861f0e93b7f8b9238b6d05214abcff562a8167f411a66659b8320c5bed3c4716cbf962becc2fe7b3ec8ae473927d9d5fcf605002117147c9373069704ae3900b37de4f331d9c41dbfd0f69a29a6c45200e0d4cc75f4059487e3b2170187d3c838bf9f5a8129f06c373f40ebad45239dc352c46d2eda9d8bf08d88eb9a75d38cc11e12accb63cfb4ea6df2757d717537c8985731ba4432af08e42fdcfbd5eec2c11e6a0d27e2ec13c6dfc48232c93e5f4e23227936c8971a3f141e9bb75a91e402516d9ef643e2338e41779369b4cd16d574eb75a019d5bd7a580f6ee2b4800155e54ae006b2cc510baeb87533077707c84ac01628e0f509c85cf5bd8c31a01f969df6171475b9a8e4f7c5162cc6e0b1754c34b0462785cc3896df34523144632aad91b5e0a1e9712f4aeb79bc1b30c472180d63efacff2fef3ba3dec0d31714c75c068bdada6c51d48e4dea9d110664c2f252c7294b8558e15de0644537ca3ad9a0bef39f4904826d724bbb838eac5faa9e089d0c8cd643acb97d955379237c7a3e6d2522dd401207cf0cdf11b5e806b60c77b5a117c3595861648e857fe9ae9bf95bbded25537f8ee4ff2ed5f462f7f038b0fa804');


INSERT INTO comptoir.marketplace_submission_items VALUES
	(1, 'S100000000', 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 1, 1),
	(2, 'S100000001', 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 2, 1),
	(3, 'S100000002', 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 3, 1),
	(4, 'S100000003', 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 4, 1),
	(5, 'S100000004', 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 5, 1),
	(6, 'S100000005', 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 6, 1),
	(7, 'S100000006', 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 7, 1),
	(8, 'S100000007', 19, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 8, 1),
	(9, 'S100000008', 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 9, 1),
	(10, 'S100000009', 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 10, 1),
	(11, 'S100000010', 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 11, 1),
	(12, 'S100000011', 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 12, 1);


INSERT INTO comptoir.marketplace_submissions VALUES
	(1, 'stock', 'COMPLETE', '237c7a40-b1a5-4537-83ff-89570e0eed73', '{quantity}', '831ed9d2-5b2e-450f-831d-663282e0047c', 'COMPLETE', '2026-11-23 20:03:58.993963+00', '2026-11-23 20:03:59.000252+00', '2026-11-23 20:03:59.666133+00', NULL, '9a736150-3d71-484d-a969-924f4bced5c5', NULL, NULL, 1, 12, 12, 0, 3, true, false, '', '', 1);


INSERT INTO comptoir.marketplace_sync_log VALUES
	(1, 'order_sync', 'INBOUND', 'order', 'SUCCESS', 16, 16, 0, '', '{}', '2026-11-23 20:03:56.950985+00', '2026-11-23 20:03:57.031693+00', 81, 1),
	(2, 'offer_read', 'INBOUND', 'order', 'SUCCESS', 12, 12, 0, '', '{}', '2026-11-23 20:03:57.782148+00', '2026-11-23 20:03:58.109706+00', 328, 1),
	(3, 'inventory_sync', 'OUTBOUND', 'offer', 'SUCCESS', 12, 12, 0, '', '{}', '2026-11-23 20:03:59.000252+00', '2026-11-23 20:03:59.668061+00', 668, 1);


INSERT INTO comptoir.procrastinate_events VALUES
	(1, 1, 'deferred', '2026-11-23 20:03:58.195756+00');


INSERT INTO comptoir.procrastinate_jobs VALUES
	(1, 'outbound', 'outbound.offers', NULL, '{"account_id": 1}', 'todo', NULL, 0, 'offers:1', 0, false, NULL);


INSERT INTO comptoir.products VALUES
	(1, 'S100000000', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 1999, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 20:03:57.417369+00', '2026-11-23 20:03:57.41738+00'),
	(2, 'S100000001', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 20:03:57.418687+00', '2026-11-23 20:03:57.418693+00'),
	(3, 'S100000002', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2001, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 20:03:57.418725+00', '2026-11-23 20:03:57.418728+00'),
	(4, 'S100000003', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2002, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 20:03:57.418741+00', '2026-11-23 20:03:57.418743+00'),
	(5, 'S100000004', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2003, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 20:03:57.418752+00', '2026-11-23 20:03:57.418754+00'),
	(6, 'S100000005', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2004, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 20:03:57.418762+00', '2026-11-23 20:03:57.418764+00'),
	(7, 'S100000006', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2005, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 20:03:57.418771+00', '2026-11-23 20:03:57.418773+00'),
	(8, 'S100000007', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2006, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 20:03:57.418781+00', '2026-11-23 20:03:57.418783+00'),
	(9, 'S100000008', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2007, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 20:03:57.41879+00', '2026-11-23 20:03:57.418792+00'),
	(10, 'S100000009', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2008, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 20:03:57.418801+00', '2026-11-23 20:03:57.418803+00'),
	(11, 'S100000010', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2009, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 20:03:57.41881+00', '2026-11-23 20:03:57.418812+00'),
	(12, 'S100000011', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2010, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 20:03:57.41882+00', '2026-11-23 20:03:57.418822+00');


INSERT INTO comptoir.stock_levels VALUES
	(1, 'default', 21, '2026-11-23 20:03:57.399119+00', 'goods.csv', false, NULL, NULL, '2026-11-23 20:03:57.434084+00', 1),
	(2, 'default', 21, '2026-11-23 20:03:57.399119+00', 'goods.csv', false, NULL, NULL, '2026-11-23 20:03:57.434326+00', 2),
	(3, 'default', 21, '2026-11-23 20:03:57.399119+00', 'goods.csv', false, NULL, NULL, '2026-11-23 20:03:57.434339+00', 3),
	(4, 'default', 21, '2026-11-23 20:03:57.399119+00', 'goods.csv', false, NULL, NULL, '2026-11-23 20:03:57.434346+00', 4),
	(5, 'default', 21, '2026-11-23 20:03:57.399119+00', 'goods.csv', false, NULL, NULL, '2026-11-23 20:03:57.434352+00', 5),
	(6, 'default', 21, '2026-11-23 20:03:57.399119+00', 'goods.csv', false, NULL, NULL, '2026-11-23 20:03:57.434357+00', 6),
	(7, 'default', 21, '2026-11-23 20:03:57.399119+00', 'goods.csv', false, NULL, NULL, '2026-11-23 20:03:57.434363+00', 7),
	(8, 'default', 21, '2026-11-23 20:03:57.399119+00', 'goods.csv', false, NULL, NULL, '2026-11-23 20:03:57.434368+00', 8),
	(9, 'default', 21, '2026-11-23 20:03:57.399119+00', 'goods.csv', false, NULL, NULL, '2026-11-23 20:03:57.434374+00', 9),
	(10, 'default', 21, '2026-11-23 20:03:57.399119+00', 'goods.csv', false, NULL, NULL, '2026-11-23 20:03:57.434379+00', 10),
	(11, 'default', 21, '2026-11-23 20:03:57.399119+00', 'goods.csv', false, NULL, NULL, '2026-11-23 20:03:57.434385+00', 11),
	(12, 'default', 21, '2026-11-23 20:03:57.399119+00', 'goods.csv', false, NULL, NULL, '2026-11-23 20:03:57.43439+00', 12);


INSERT INTO comptoir.stock_reservations VALUES
	(1, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.427803+00', NULL, NULL, '', 2, 7),
	(2, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428044+00', NULL, NULL, '', 3, 9),
	(3, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428064+00', NULL, NULL, '', 4, 11),
	(4, 1, 2, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428072+00', NULL, NULL, '', 5, 12),
	(5, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428078+00', NULL, NULL, '', 6, 12),
	(6, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428085+00', NULL, NULL, '', 7, 12),
	(7, 1, 2, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428091+00', NULL, NULL, '', 8, 10),
	(8, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428101+00', NULL, NULL, '', 9, 1),
	(9, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428107+00', NULL, NULL, '', 10, 3),
	(10, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428113+00', NULL, NULL, '', 11, 9),
	(11, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428118+00', NULL, NULL, '', 12, 7),
	(12, 1, 3, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428124+00', NULL, NULL, '', 13, 9),
	(13, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428129+00', NULL, NULL, '', 14, 11),
	(14, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428135+00', NULL, NULL, '', 15, 12),
	(15, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.42814+00', NULL, NULL, '', 16, 9),
	(16, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428146+00', NULL, NULL, '', 17, 10),
	(17, 1, 3, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428152+00', NULL, NULL, '', 18, 12),
	(18, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428158+00', NULL, NULL, '', 19, 5),
	(19, 1, 3, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428165+00', NULL, NULL, '', 20, 7),
	(20, 1, 2, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428171+00', NULL, NULL, '', 21, 8),
	(21, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428177+00', NULL, NULL, '', 22, 11),
	(22, 1, 2, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428182+00', NULL, NULL, '', 23, 5),
	(23, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 20:03:57.428188+00', NULL, NULL, '', 24, 12);


SELECT pg_catalog.setval('comptoir.auth_group_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.auth_group_permissions_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.auth_permission_id_seq', 176, true);


SELECT pg_catalog.setval('comptoir.auth_user_groups_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.auth_user_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.auth_user_user_permissions_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.comptoir_sign_in_attempts_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.django_admin_log_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.django_content_type_id_seq', 44, true);


SELECT pg_catalog.setval('comptoir.django_migrations_id_seq', 73, true);


SELECT pg_catalog.setval('comptoir.marketplace_accounts_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_action_steps_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_actions_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_brakes_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_credentials_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_cursors_id_seq', 35, true);


SELECT pg_catalog.setval('comptoir.marketplace_heartbeats_id_seq', 5, true);


SELECT pg_catalog.setval('comptoir.marketplace_journal_id_seq', 25, true);


SELECT pg_catalog.setval('comptoir.marketplace_offer_read_batches_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_offer_reads_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_offers_id_seq', 12, true);


SELECT pg_catalog.setval('comptoir.marketplace_order_amounts_id_seq', 151, true);


SELECT pg_catalog.setval('comptoir.marketplace_order_exports_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_order_items_id_seq', 24, true);


SELECT pg_catalog.setval('comptoir.marketplace_order_walks_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_orders_id_seq', 16, true);


SELECT pg_catalog.setval('comptoir.marketplace_pace_id_seq', 20, true);


SELECT pg_catalog.setval('comptoir.marketplace_reminders_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_shadow_report_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_shipments_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_submission_items_id_seq', 12, true);


SELECT pg_catalog.setval('comptoir.marketplace_submissions_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_sync_log_id_seq', 3, true);


SELECT pg_catalog.setval('comptoir.marketplace_unreadable_orders_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.offer_refresh_id_seq', 69, true);


SELECT pg_catalog.setval('comptoir.procrastinate_events_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.procrastinate_jobs_id_seq', 2, true);


SELECT pg_catalog.setval('comptoir.procrastinate_periodic_defers_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.procrastinate_workers_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.product_components_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.products_id_seq', 12, true);


SELECT pg_catalog.setval('comptoir.stock_holds_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.stock_levels_id_seq', 12, true);


SELECT pg_catalog.setval('comptoir.stock_reservations_id_seq', 23, true);


SELECT pg_catalog.setval('comptoir.stock_sources_id_seq', 1, false);


ALTER TABLE ONLY comptoir.marketplace_actions
    ADD CONSTRAINT a_click_counts_once UNIQUE (account_id, token);


ALTER TABLE ONLY comptoir.marketplace_order_items
    ADD CONSTRAINT a_line_lands_once UNIQUE (order_id, remote_id);


ALTER TABLE ONLY comptoir.stock_reservations
    ADD CONSTRAINT a_line_reserves_once UNIQUE (line_id, product_id);


ALTER TABLE ONLY comptoir.product_components
    ADD CONSTRAINT a_part_stands_once_in_a_kit UNIQUE (kit_id, part_id);


ALTER TABLE ONLY comptoir.marketplace_reminders
    ADD CONSTRAINT a_reminder_goes_once UNIQUE (order_id, hours);


ALTER TABLE ONLY comptoir.marketplace_offers
    ADD CONSTRAINT a_sku_is_offered_once UNIQUE (account_id, sku);


ALTER TABLE ONLY comptoir.marketplace_submission_items
    ADD CONSTRAINT an_offer_stands_once_in_a_file UNIQUE (submission_id, offer_id);


ALTER TABLE ONLY comptoir.marketplace_orders
    ADD CONSTRAINT an_order_lands_once UNIQUE (account_id, remote_id);


ALTER TABLE ONLY comptoir.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);


ALTER TABLE ONLY comptoir.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);


ALTER TABLE ONLY comptoir.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);


ALTER TABLE ONLY comptoir.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.auth_user_groups
    ADD CONSTRAINT auth_user_groups_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.auth_user_groups
    ADD CONSTRAINT auth_user_groups_user_id_group_id_94350c0c_uniq UNIQUE (user_id, group_id);


ALTER TABLE ONLY comptoir.auth_user
    ADD CONSTRAINT auth_user_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_user_id_permission_id_14a6b632_uniq UNIQUE (user_id, permission_id);


ALTER TABLE ONLY comptoir.auth_user
    ADD CONSTRAINT auth_user_username_key UNIQUE (username);


ALTER TABLE ONLY comptoir.comptoir_clock
    ADD CONSTRAINT comptoir_clock_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.comptoir_sign_in_attempts
    ADD CONSTRAINT comptoir_sign_in_attempts_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.django_admin_log
    ADD CONSTRAINT django_admin_log_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);


ALTER TABLE ONLY comptoir.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);


ALTER TABLE ONLY comptoir.marketplace_unreadable_orders
    ADD CONSTRAINT kept_aside_once UNIQUE (account_id, remote_id);


ALTER TABLE ONLY comptoir.marketplace_accounts
    ADD CONSTRAINT marketplace_accounts_name_key UNIQUE (name);


ALTER TABLE ONLY comptoir.marketplace_accounts
    ADD CONSTRAINT marketplace_accounts_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_action_steps
    ADD CONSTRAINT marketplace_action_steps_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_actions
    ADD CONSTRAINT marketplace_actions_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_brakes
    ADD CONSTRAINT marketplace_brakes_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_buyers
    ADD CONSTRAINT marketplace_buyers_pkey PRIMARY KEY (order_id);


ALTER TABLE ONLY comptoir.marketplace_credentials
    ADD CONSTRAINT marketplace_credentials_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_cursors
    ADD CONSTRAINT marketplace_cursors_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_heartbeats
    ADD CONSTRAINT marketplace_heartbeats_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_journal
    ADD CONSTRAINT marketplace_journal_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_offer_read_batches
    ADD CONSTRAINT marketplace_offer_read_batches_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_offer_reads
    ADD CONSTRAINT marketplace_offer_reads_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_offers
    ADD CONSTRAINT marketplace_offers_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_order_amounts
    ADD CONSTRAINT marketplace_order_amounts_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_order_exports
    ADD CONSTRAINT marketplace_order_exports_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_order_items
    ADD CONSTRAINT marketplace_order_items_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_order_walks
    ADD CONSTRAINT marketplace_order_walks_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_orders
    ADD CONSTRAINT marketplace_orders_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_pace
    ADD CONSTRAINT marketplace_pace_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_raw
    ADD CONSTRAINT marketplace_raw_pkey PRIMARY KEY (order_id);


ALTER TABLE ONLY comptoir.marketplace_reminders
    ADD CONSTRAINT marketplace_reminders_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_shadow_report
    ADD CONSTRAINT marketplace_shadow_report_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_shipments
    ADD CONSTRAINT marketplace_shipments_action_id_key UNIQUE (action_id);


ALTER TABLE ONLY comptoir.marketplace_shipments
    ADD CONSTRAINT marketplace_shipments_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_submission_items
    ADD CONSTRAINT marketplace_submission_items_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_submissions
    ADD CONSTRAINT marketplace_submissions_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_submissions
    ADD CONSTRAINT marketplace_submissions_token_key UNIQUE (token);


ALTER TABLE ONLY comptoir.marketplace_sync_log
    ADD CONSTRAINT marketplace_sync_log_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_unreadable_orders
    ADD CONSTRAINT marketplace_unreadable_orders_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.offer_refresh
    ADD CONSTRAINT offer_refresh_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_order_amounts
    ADD CONSTRAINT one_amount_per_code UNIQUE (line_id, component, code);


ALTER TABLE ONLY comptoir.marketplace_cursors
    ADD CONSTRAINT one_cursor_per_flow UNIQUE (account_id, flow);


ALTER TABLE ONLY comptoir.marketplace_heartbeats
    ADD CONSTRAINT one_heartbeat_per_flow UNIQUE (account_id, flow);


ALTER TABLE ONLY comptoir.stock_levels
    ADD CONSTRAINT one_level_per_place UNIQUE (product_id, location);


ALTER TABLE ONLY comptoir.marketplace_pace
    ADD CONSTRAINT one_pace_per_bucket UNIQUE (account_id, bucket);


ALTER TABLE ONLY comptoir.marketplace_credentials
    ADD CONSTRAINT one_secret_per_name UNIQUE (account_id, name);


ALTER TABLE ONLY comptoir.marketplace_shadow_report
    ADD CONSTRAINT one_shadow_of_a_kind UNIQUE (account_id, kind, offer_id);


ALTER TABLE ONLY comptoir.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);


ALTER TABLE ONLY comptoir.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.product_components
    ADD CONSTRAINT product_components_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.products
    ADD CONSTRAINT products_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.products
    ADD CONSTRAINT products_sku_key UNIQUE (sku);


ALTER TABLE ONLY comptoir.marketplace_action_steps
    ADD CONSTRAINT steps_in_order UNIQUE (action_id, "position");


ALTER TABLE ONLY comptoir.stock_holds
    ADD CONSTRAINT stock_holds_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.stock_levels
    ADD CONSTRAINT stock_levels_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.stock_reservations
    ADD CONSTRAINT stock_reservations_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.stock_sources
    ADD CONSTRAINT stock_sources_name_key UNIQUE (name);


ALTER TABLE ONLY comptoir.stock_sources
    ADD CONSTRAINT stock_sources_pkey PRIMARY KEY (id);


CREATE UNIQUE INDEX a_reference_holds_once ON comptoir.stock_holds USING btree (reference, product_id) WHERE (released_at IS NULL);


CREATE INDEX actions_to_do ON comptoir.marketplace_actions USING btree (account_id, state, id) WHERE ((state)::text = ANY ((ARRAY['NEW'::character varying, 'SENT'::character varying, 'DOUBT'::character varying])::text[]));


CREATE INDEX actions_to_read_back ON comptoir.marketplace_actions USING btree (account_id, settled_at) WHERE ((read_back_at IS NULL) AND ((state)::text = 'CONFIRMED'::text));


CREATE UNIQUE INDEX an_import_belongs_to_one_submission ON comptoir.marketplace_submissions USING btree (account_id, kind, remote_id) WHERE (NOT (remote_id = ''::text));


CREATE INDEX auth_group_name_a6ea08ec_like ON comptoir.auth_group USING btree (name varchar_pattern_ops);


CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON comptoir.auth_group_permissions USING btree (group_id);


CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON comptoir.auth_group_permissions USING btree (permission_id);


CREATE INDEX auth_permission_content_type_id_2f476e4b ON comptoir.auth_permission USING btree (content_type_id);


CREATE INDEX auth_user_groups_group_id_97559544 ON comptoir.auth_user_groups USING btree (group_id);


CREATE INDEX auth_user_groups_user_id_6a12ed8b ON comptoir.auth_user_groups USING btree (user_id);


CREATE INDEX auth_user_user_permissions_permission_id_1fbb5f2c ON comptoir.auth_user_user_permissions USING btree (permission_id);


CREATE INDEX auth_user_user_permissions_user_id_a95ead1b ON comptoir.auth_user_user_permissions USING btree (user_id);


CREATE INDEX auth_user_username_6821ab7c_like ON comptoir.auth_user USING btree (username varchar_pattern_ops);


CREATE INDEX comptoir_sign_in_attempts_at_0ce51be1 ON comptoir.comptoir_sign_in_attempts USING btree (at);


CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON comptoir.django_admin_log USING btree (content_type_id);


CREATE INDEX django_admin_log_user_id_c564eba6 ON comptoir.django_admin_log USING btree (user_id);


CREATE INDEX django_session_expire_date_a5c62663 ON comptoir.django_session USING btree (expire_date);


CREATE INDEX django_session_session_key_c0390e0f_like ON comptoir.django_session USING btree (session_key varchar_pattern_ops);


CREATE INDEX holds_expiring ON comptoir.stock_holds USING btree (expires_at) WHERE (released_at IS NULL);


CREATE INDEX idx_procrastinate_jobs_worker_not_null ON comptoir.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::comptoir.procrastinate_job_status));


CREATE INDEX idx_procrastinate_workers_last_heartbeat ON comptoir.procrastinate_workers USING btree (last_heartbeat);


CREATE INDEX items_of_an_offer ON comptoir.marketplace_submission_items USING btree (offer_id, submission_id);


CREATE INDEX journal_of_order ON comptoir.marketplace_journal USING btree (order_id, at) WHERE (order_id IS NOT NULL);


CREATE INDEX journal_recent ON comptoir.marketplace_journal USING btree (at DESC, id DESC);


CREATE INDEX levels_by_age ON comptoir.stock_levels USING btree (as_of) WHERE ((NOT counted) AND (on_hand > 0));


CREATE INDEX marketplace_accounts_name_d3f12e41_like ON comptoir.marketplace_accounts USING btree (name varchar_pattern_ops);


CREATE INDEX marketplace_actions_account_id_6f25c026 ON comptoir.marketplace_actions USING btree (account_id);


CREATE INDEX marketplace_actions_order_id_0ef6d846 ON comptoir.marketplace_actions USING btree (order_id);


CREATE INDEX marketplace_offer_read_batches_read_id_39fc3b2f ON comptoir.marketplace_offer_read_batches USING btree (read_id);


CREATE INDEX marketplace_offer_reads_account_id_9c709ee7 ON comptoir.marketplace_offer_reads USING btree (account_id);


CREATE INDEX marketplace_offers_product_id_f0d2df42 ON comptoir.marketplace_offers USING btree (product_id);


CREATE INDEX marketplace_order_exports_account_id_79efbecd ON comptoir.marketplace_order_exports USING btree (account_id);


CREATE INDEX marketplace_order_walks_account_id_2c134f46 ON comptoir.marketplace_order_walks USING btree (account_id);


CREATE INDEX marketplace_shipments_order_id_9ccdab09 ON comptoir.marketplace_shipments USING btree (order_id);


CREATE INDEX marketplace_sync_log_account_id_905b9b0f ON comptoir.marketplace_sync_log USING btree (account_id);


CREATE INDEX offers_drifted ON comptoir.marketplace_offers USING btree (account_id, drifted_at) WHERE (drifted_at IS NOT NULL);


CREATE INDEX offers_due ON comptoir.marketplace_offers USING btree (due_at) WHERE (due_at IS NOT NULL);


CREATE INDEX offers_missing ON comptoir.marketplace_offers USING btree (account_id) WHERE (missing_at IS NOT NULL);


CREATE INDEX offers_price_changed ON comptoir.marketplace_offers USING btree (account_id, price_changed_at) WHERE (price_changed_at IS NOT NULL);


CREATE INDEX offers_price_held ON comptoir.marketplace_offers USING btree (account_id) WHERE (NOT (price_held = ''::text));


CREATE INDEX offers_price_stale ON comptoir.marketplace_offers USING btree (account_id, id) WHERE (((state)::text = 'LISTED'::text) AND (desired_price_cents IS NOT NULL) AND (price_held = ''::text) AND (price_refusal = ''::text) AND ((desired_price_cents IS DISTINCT FROM published_price_cents) OR (owns_discount AND ((desired_discount_cents IS DISTINCT FROM published_discount_cents) OR (desired_discount_from IS DISTINCT FROM published_discount_from) OR (desired_discount_until IS DISTINCT FROM published_discount_until)))));


CREATE INDEX offers_refused ON comptoir.marketplace_offers USING btree (account_id, refused_at) WHERE (refused_at IS NOT NULL);


CREATE INDEX offers_search ON comptoir.marketplace_offers USING gin (sku comptoir.gin_trgm_ops) WHERE (product_id IS NULL);


CREATE INDEX offers_stock_retried ON comptoir.marketplace_offers USING btree (account_id, stock_retry_at) WHERE (stock_retry_at IS NOT NULL);


CREATE INDEX offers_stock_stale ON comptoir.marketplace_offers USING btree (account_id, id) WHERE (((state)::text = 'LISTED'::text) AND (stock_refusal = ''::text) AND (desired_quantity IS NOT NULL) AND (desired_quantity IS DISTINCT FROM published_quantity));


CREATE INDEX offers_stock_unknown ON comptoir.marketplace_offers USING btree (account_id) WHERE (((state)::text = 'LISTED'::text) AND (obstacles @> ARRAY['no_stock_figure'::text]) AND stock_is_ours);


CREATE INDEX offers_terms_stale ON comptoir.marketplace_offers USING btree (account_id, id) WHERE (((state)::text = 'LISTED'::text) AND (terms_refusal = ''::text) AND (((desired_condition IS NOT NULL) AND (desired_condition IS DISTINCT FROM published_condition)) OR ((desired_lead_time_days IS NOT NULL) AND (desired_lead_time_days IS DISTINCT FROM published_lead_time_days)) OR ((desired_logistic_class IS NOT NULL) AND (desired_logistic_class IS DISTINCT FROM published_logistic_class)) OR ((desired_min_order_quantity IS NOT NULL) AND (desired_min_order_quantity IS DISTINCT FROM published_min_order_quantity)) OR ((desired_max_order_quantity IS NOT NULL) AND (desired_max_order_quantity IS DISTINCT FROM published_max_order_quantity))));


CREATE INDEX offers_to_create ON comptoir.marketplace_offers USING btree (account_id, id) WHERE (creatable AND (create_refusal = ''::text) AND ((state)::text = 'WANTED'::text));


CREATE INDEX offers_to_remove ON comptoir.marketplace_offers USING btree (account_id) WHERE (removal_asked_at IS NOT NULL);


CREATE INDEX offers_too_old ON comptoir.marketplace_offers USING btree (account_id) WHERE stock_too_old;


CREATE UNIQUE INDEX one_brake_of_a_kind ON comptoir.marketplace_brakes USING btree (account_id, kind) WHERE (released_at IS NULL);


CREATE UNIQUE INDEX one_delivery_at_a_time_per_order ON comptoir.marketplace_actions USING btree (order_id) WHERE ((state)::text = 'SENT'::text);


CREATE UNIQUE INDEX one_open_concern_per_key ON comptoir.marketplace_journal USING btree (key) WHERE (concern AND (resolved_at IS NULL));


CREATE UNIQUE INDEX one_open_submission_of_a_kind ON comptoir.marketplace_submissions USING btree (account_id, kind) WHERE ((state)::text = ANY ((ARRAY['PREPARED'::character varying, 'SENDING'::character varying, 'DOUBT'::character varying, 'WAITING'::character varying])::text[]));


CREATE UNIQUE INDEX one_open_wish_of_a_kind ON comptoir.marketplace_actions USING btree (order_id, kind) WHERE (((kind)::text = ANY ((ARRAY['decide'::character varying, 'ship'::character varying, 'cancel'::character varying])::text[])) AND ((state)::text = ANY ((ARRAY['NEW'::character varying, 'SENT'::character varying, 'DOUBT'::character varying])::text[])));


CREATE UNIQUE INDEX one_unfinished_export_per_account ON comptoir.marketplace_order_exports USING btree (account_id) WHERE (finished_at IS NULL);


CREATE UNIQUE INDEX one_unfinished_offer_read_per_account ON comptoir.marketplace_offer_reads USING btree (account_id) WHERE (finished_at IS NULL);


CREATE UNIQUE INDEX one_unfinished_walk_per_account ON comptoir.marketplace_order_walks USING btree (account_id) WHERE (finished_at IS NULL);


CREATE INDEX order_lines_open ON comptoir.marketplace_order_items USING btree (sku) WHERE ((state)::text = ANY ((ARRAY['ON_HOLD'::character varying, 'TO_ACCEPT'::character varying, 'AWAITING_PAYMENT'::character varying, 'TO_SHIP'::character varying, 'PARTLY_SHIPPED'::character varying, 'OTHER'::character varying])::text[]));


CREATE INDEX orders_by_state ON comptoir.marketplace_orders USING btree (state, remote_created_at DESC, id DESC);


CREATE INDEX orders_newest ON comptoir.marketplace_orders USING btree (remote_created_at DESC, id DESC);


CREATE INDEX procrastinate_events_job_id_fkey_v1 ON comptoir.procrastinate_events USING btree (job_id);


CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON comptoir.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::comptoir.procrastinate_job_status, 'doing'::comptoir.procrastinate_job_status]));


CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON comptoir.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::comptoir.procrastinate_job_status);


CREATE INDEX procrastinate_jobs_priority_idx_v1 ON comptoir.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::comptoir.procrastinate_job_status);


CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON comptoir.procrastinate_jobs USING btree (queue_name);


CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON comptoir.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::comptoir.procrastinate_job_status);


CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON comptoir.procrastinate_periodic_defers USING btree (job_id);


CREATE INDEX product_components_part_id_933be57e ON comptoir.product_components USING btree (part_id);


CREATE INDEX products_by_gtin ON comptoir.products USING btree (gtin) WHERE (gtin IS NOT NULL);


CREATE INDEX products_map_from ON comptoir.products USING btree (map_from) WHERE (map_from IS NOT NULL);


CREATE INDEX products_map_until ON comptoir.products USING btree (map_until) WHERE (map_until IS NOT NULL);


CREATE INDEX products_search ON comptoir.products USING gin (sku comptoir.gin_trgm_ops, model comptoir.gin_trgm_ops, name_en comptoir.gin_trgm_ops, name_fr comptoir.gin_trgm_ops);


CREATE INDEX products_sku_81b9e9fe_like ON comptoir.products USING btree (sku text_pattern_ops);


CREATE INDEX reservations_off_the_book ON comptoir.stock_reservations USING btree (product_id, shipped_at) WHERE (((host_counts)::text = 'never'::text) AND (shipped_at IS NOT NULL));


CREATE INDEX reservations_standing ON comptoir.stock_reservations USING btree (product_id) WHERE (released_at IS NULL);


CREATE INDEX sign_in_attempts_by_who ON comptoir.comptoir_sign_in_attempts USING btree (who, at);


CREATE INDEX stock_holds_product_id_a698c5d8 ON comptoir.stock_holds USING btree (product_id);


CREATE INDEX stock_sources_name_32032900_like ON comptoir.stock_sources USING btree (name text_pattern_ops);


CREATE INDEX submissions_newest ON comptoir.marketplace_submissions USING btree (account_id, id DESC);


CREATE INDEX submissions_to_poll ON comptoir.marketplace_submissions USING btree (next_poll_at) WHERE (next_poll_at IS NOT NULL);


CREATE INDEX sync_log_recent ON comptoir.marketplace_sync_log USING btree (started_at DESC, id DESC);


CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON comptoir.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::comptoir.procrastinate_job_status))) EXECUTE FUNCTION comptoir.procrastinate_notify_queue_abort_job_v1();


CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON comptoir.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::comptoir.procrastinate_job_status)) EXECUTE FUNCTION comptoir.procrastinate_notify_queue_job_inserted_v1();


CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON comptoir.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION comptoir.procrastinate_trigger_abort_requested_events_procedure_v1();


CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON comptoir.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION comptoir.procrastinate_unlink_periodic_defers_v1();


CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON comptoir.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::comptoir.procrastinate_job_status))) EXECUTE FUNCTION comptoir.procrastinate_trigger_function_scheduled_events_v1();


CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON comptoir.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::comptoir.procrastinate_job_status)) EXECUTE FUNCTION comptoir.procrastinate_trigger_function_status_events_insert_v1();


CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON comptoir.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION comptoir.procrastinate_trigger_function_status_events_update_v1();


ALTER TABLE ONLY comptoir.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES comptoir.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES comptoir.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES comptoir.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.auth_user_groups
    ADD CONSTRAINT auth_user_groups_group_id_97559544_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES comptoir.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.auth_user_groups
    ADD CONSTRAINT auth_user_groups_user_id_6a12ed8b_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES comptoir.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permi_permission_id_1fbb5f2c_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES comptoir.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_user_id_a95ead1b_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES comptoir.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES comptoir.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES comptoir.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_action_steps
    ADD CONSTRAINT marketplace_action_s_action_id_8f26d68a_fk_marketpla FOREIGN KEY (action_id) REFERENCES comptoir.marketplace_actions(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_actions
    ADD CONSTRAINT marketplace_actions_account_id_6f25c026_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_actions
    ADD CONSTRAINT marketplace_actions_order_id_0ef6d846_fk_marketplace_orders_id FOREIGN KEY (order_id) REFERENCES comptoir.marketplace_orders(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_brakes
    ADD CONSTRAINT marketplace_brakes_account_id_943c9d7e_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_buyers
    ADD CONSTRAINT marketplace_buyers_order_id_ca2cccac_fk_marketplace_orders_id FOREIGN KEY (order_id) REFERENCES comptoir.marketplace_orders(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_credentials
    ADD CONSTRAINT marketplace_credenti_account_id_0d246b42_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_cursors
    ADD CONSTRAINT marketplace_cursors_account_id_69c11417_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_heartbeats
    ADD CONSTRAINT marketplace_heartbea_account_id_0a5d2c70_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_journal
    ADD CONSTRAINT marketplace_journal_account_id_a4aa668e_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_offer_reads
    ADD CONSTRAINT marketplace_offer_re_account_id_9c709ee7_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_offer_read_batches
    ADD CONSTRAINT marketplace_offer_re_read_id_39fc3b2f_fk_marketpla FOREIGN KEY (read_id) REFERENCES comptoir.marketplace_offer_reads(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_offers
    ADD CONSTRAINT marketplace_offers_account_id_c2a9a917_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_offers
    ADD CONSTRAINT marketplace_offers_product_id_f0d2df42_fk_products_id FOREIGN KEY (product_id) REFERENCES comptoir.products(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_order_exports
    ADD CONSTRAINT marketplace_order_ex_account_id_79efbecd_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_order_items
    ADD CONSTRAINT marketplace_order_it_order_id_98e73620_fk_marketpla FOREIGN KEY (order_id) REFERENCES comptoir.marketplace_orders(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_order_walks
    ADD CONSTRAINT marketplace_order_wa_account_id_2c134f46_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_orders
    ADD CONSTRAINT marketplace_orders_account_id_b08ed6d8_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_pace
    ADD CONSTRAINT marketplace_pace_account_id_a38ba33e_fk_marketplace_accounts_id FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_raw
    ADD CONSTRAINT marketplace_raw_order_id_3a93d0dd_fk_marketplace_orders_id FOREIGN KEY (order_id) REFERENCES comptoir.marketplace_orders(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_reminders
    ADD CONSTRAINT marketplace_reminder_order_id_e2112834_fk_marketpla FOREIGN KEY (order_id) REFERENCES comptoir.marketplace_orders(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_shadow_report
    ADD CONSTRAINT marketplace_shadow_r_account_id_2742984d_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_shadow_report
    ADD CONSTRAINT marketplace_shadow_r_offer_id_a3e75d1e_fk_marketpla FOREIGN KEY (offer_id) REFERENCES comptoir.marketplace_offers(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_shipments
    ADD CONSTRAINT marketplace_shipment_action_id_952de20f_fk_marketpla FOREIGN KEY (action_id) REFERENCES comptoir.marketplace_actions(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_shipments
    ADD CONSTRAINT marketplace_shipment_order_id_9ccdab09_fk_marketpla FOREIGN KEY (order_id) REFERENCES comptoir.marketplace_orders(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_submissions
    ADD CONSTRAINT marketplace_submissi_account_id_89d70f9a_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_submission_items
    ADD CONSTRAINT marketplace_submissi_submission_id_3d61016e_fk_marketpla FOREIGN KEY (submission_id) REFERENCES comptoir.marketplace_submissions(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_sync_log
    ADD CONSTRAINT marketplace_sync_log_account_id_905b9b0f_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_unreadable_orders
    ADD CONSTRAINT marketplace_unreadab_account_id_2c6bd1b1_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES comptoir.procrastinate_jobs(id) ON DELETE CASCADE;


ALTER TABLE ONLY comptoir.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES comptoir.procrastinate_workers(id) ON DELETE SET NULL;


ALTER TABLE ONLY comptoir.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES comptoir.procrastinate_jobs(id);


ALTER TABLE ONLY comptoir.product_components
    ADD CONSTRAINT product_components_kit_id_6b7d8ff3_fk_products_id FOREIGN KEY (kit_id) REFERENCES comptoir.products(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.product_components
    ADD CONSTRAINT product_components_part_id_933be57e_fk_products_id FOREIGN KEY (part_id) REFERENCES comptoir.products(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.stock_holds
    ADD CONSTRAINT stock_holds_product_id_a698c5d8_fk_products_id FOREIGN KEY (product_id) REFERENCES comptoir.products(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.stock_levels
    ADD CONSTRAINT stock_levels_product_id_e115bc87_fk_products_id FOREIGN KEY (product_id) REFERENCES comptoir.products(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.stock_reservations
    ADD CONSTRAINT stock_reservations_product_id_a65a2a17_fk_products_id FOREIGN KEY (product_id) REFERENCES comptoir.products(id) DEFERRABLE INITIALLY DEFERRED;


--
-- PostgreSQL database dump complete
--


