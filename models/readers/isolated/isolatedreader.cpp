// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/isolated/isolatedreader.h"

#include "readers/isolated/confine.h"
#include "readers/translation.h"
#include "text/progress.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Standoff {

namespace {

constexpr auto moment = 50ms; // between two looks at a process that works
constexpr auto timeToStart = 30s;
constexpr int mostToldOfFile = 2'000; // parts that are left out
constexpr int mostPartsLeftOut = 10'000; // parts of a file; articlesFrom() tells fewer

std::unexpected<Error> notUnderstood()
{
    return failure(Readers::tr("The process that reads gave an answer that makes no sense; the "
                               "file may have been made to do harm"));
}

QString sizeInWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0);
}

} // namespace

QString IsolatedReader::program()
{
    return qEnvironmentVariable("STANDOFF_PROGRAM", QCoreApplication::applicationFilePath());
}

IsolatedReader::IsolatedReader(const ReadOptions &options, const QString &program)
    : m_options(options)
    , m_program(program)
{
}

IsolatedReader::~IsolatedReader()
{
    end();
}

Result<> IsolatedReader::read(const QString &path, const ArticleSink &sink, const MayGoOn &mayGoOn)
{
    ASSIGN_OR_RETURN(auto pieces, FilePieces::open(path, m_options.limits));
    return readPieces(pieces, sink, mayGoOn);
}

Result<> IsolatedReader::read(const Input &input, const ArticleSink &sink, const MayGoOn &mayGoOn)
{
    FilePieces pieces(input);
    return readPieces(pieces, sink, mayGoOn);
}

Result<> IsolatedReader::readPieces(
    FilePieces &pieces, const ArticleSink &sink, const MayGoOn &mayGoOn)
{
    const QString path = pieces.piece().path;
    bool hasArticle = false;
    int leftOut = 0; // each piece tells a thousand at the most
    const ArticleSink bounded([&](IncomingArticle article) { return sink(std::move(article)); },
        [&](LeftOut part) {
            return ++leftOut <= mostToldOfFile ? sink.leaveOut(std::move(part)) : Result<>();
        });
    while (true) {
        Question question{pieces.piece(), bounded, mayGoOn};
        RETURN_IF_ERROR(start(mayGoOn)
                .and_then([&] { return ask(question); })
                .transform_error([&](const Error &error) { return namedError(path, error); }));
        hasArticle = hasArticle || question.articles > 0;
        ASSIGN_OR_RETURN(const bool hasMore, pieces.goOn(question.rest));
        if (!hasMore)
            break;
    }
    if (leftOut > mostToldOfFile)
        RETURN_IF_ERROR(
            sink.leaveOut({{}, Readers::tr("More of it could not be read than is listed")}));
    if (!hasArticle)
        return std::unexpected(namedError(path, Error{Readers::tr("There is no article in it")}));
    return {};
}

Result<TablePreview> IsolatedReader::preview(const QString &path, const MayGoOn &mayGoOn)
{
    ASSIGN_OR_RETURN(auto pieces, FilePieces::open(path, m_options.limits));
    std::optional<TablePreview> all;
    const ArticleSink none([](const IncomingArticle &) { return Result<>(); });
    while (true) {
        TablePreview preview;
        Question question{pieces.piece(), none, mayGoOn, &preview};
        RETURN_IF_ERROR(start(mayGoOn)
                .and_then([&] { return ask(question); })
                .transform_error([&](const Error &error) { return namedError(path, error); }));
        if (question.rest.used > 0) {
            if (all)
                all->takeNext(preview);
            else
                all = preview;
        }
        ASSIGN_OR_RETURN(const bool hasMore, pieces.goOn(question.rest));
        if (!hasMore)
            return all.value_or(TablePreview());
    }
}

Result<Confinement> IsolatedReader::confinement()
{
    return start({}).transform([this] { return m_confinement; });
}

qint64 IsolatedReader::processId() const
{
    return m_process ? m_process->processId() : 0;
}

Result<> IsolatedReader::start(const MayGoOn &mayGoOn)
{
    if (m_process && m_process->state() == QProcess::Running && !m_process->waitForFinished(0))
        return {};
    if (m_problem)
        return std::unexpected(*m_problem);
    end();
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(
        m_program, {QString::fromLatin1(subcommand), QString::number(m_options.limits.memory)});
    m_clock.start();
    m_time = timeToStart;
    m_timeBefore = {};
    const auto greeting = greeted(mayGoOn);
    if (!greeting) {
        end();
        if (mayGoOn && !mayGoOn())
            return std::unexpected(cancelled());
        m_problem = {Readers::tr("The process that reads articles cannot be started (%1): %2")
                .arg(m_program, greeting.error().text)};
        return std::unexpected(*m_problem);
    }
    m_confinement = *greeting;
    return {};
}

Result<Confinement> IsolatedReader::greeted(const MayGoOn &mayGoOn)
{
    if (!m_process->waitForStarted())
        return failure(m_process->errorString());
    const auto taken = [&](qsizetype size) {
        return take(size, mayGoOn).transform_error([this](const Error &) {
            return Error{m_process->state() == QProcess::Running ? Readers::tr("It does not answer")
                                                                 : Readers::tr("It ended at once")};
        });
    };
    const auto other = [] {
        return failure(Readers::tr("It is another version of the program; restart this one"));
    };
    constexpr qsizetype longest = 1000;
    ASSIGN_OR_RETURN(const auto bytes, taken(messageHeaderSize));
    const auto header = unpackHeader(bytes);
    if (!header || header->kind != MessageKind::Greeting || header->size > longest)
        return other();
    ASSIGN_OR_RETURN(const auto content, taken(header->size));
    const auto confinement = unpackGreeting(content);
    return confinement ? Result<Confinement>(*confinement) : other();
}

void IsolatedReader::end()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(-1);
    m_process.reset();
    m_mostMemory = 0;
}

Result<> IsolatedReader::ask(Question &question)
{
    const QByteArray request = packRequest(question.input, m_options, question.preview != nullptr);
    if (request.size() > largestMessage)
        return failure(Readers::tr("The file is too large"));
    m_clock.start();
    m_time = m_options.limits.time;
    m_timeBefore = processorTime();
    m_mostMemory = 0;
    m_process->write(packMessage(MessageKind::Request, request));
    const Result<> answer = takeAnswer(question);
    if (!question.isAnswered || residentMemory() > m_options.limits.memory / 4)
        end();
    return answer;
}

Result<> IsolatedReader::takeAnswer(Question &question)
{
    qint64 room = m_options.limits.articleBytes;
    int leftOut = 0;
    while (true) {
        ASSIGN_OR_RETURN(const auto message, takeMessage(room, question.mayGoOn));
        room -= message.content.size();
        switch (message.kind) {
        case MessageKind::Article: {
            auto article = unpackArticle(message.content, question.input.bytes);
            if (!article || question.preview || ++question.articles > m_options.limits.articles)
                return notUnderstood();
            RETURN_IF_ERROR(question.sink(*std::move(article)));
            break;
        }
        case MessageKind::LeftOut: {
            auto part = unpackLeftOut(message.content);
            if (!part || question.preview || ++leftOut > mostPartsLeftOut)
                return notUnderstood();
            RETURN_IF_ERROR(question.sink.leaveOut(*std::move(part)));
            break;
        }
        case MessageKind::Preview: {
            auto preview = unpackPreview(message.content);
            if (!preview || !question.preview || preview->used > question.input.bytes.size())
                return notUnderstood();
            question.rest = {preview->used, preview->state};
            *question.preview = *std::move(preview);
            question.isAnswered = true;
            return {};
        }
        case MessageKind::Done:
            return takeDone(question, message.content);
        case MessageKind::Failed:
            question.isAnswered = true;
            return failure(unpackError(message.content));
        case MessageKind::OutOfMemory:
            return failure(needsMore());
        default:
            return notUnderstood();
        }
    }
}

// Nothing may come of a piece, but not of a file.
Result<> IsolatedReader::takeDone(Question &question, const QByteArray &content)
{
    const Input &input = question.input;
    const auto rest = content.isEmpty() ? Continuation{.used = input.bytes.size(), .state = {}}
                                        : unpackDone(content);
    const bool isPiece = input.hasMore || !input.state.isEmpty();
    if (!rest || question.preview || rest->used > input.bytes.size()
        || (question.articles == 0 && !isPiece && rest->used == input.bytes.size())
        || (rest->used == 0 && !input.hasMore))
        return notUnderstood();
    question.rest = *rest;
    question.isAnswered = true;
    return {};
}

Result<IsolatedReader::Message> IsolatedReader::takeMessage(qint64 room, const MayGoOn &mayGoOn)
{
    ASSIGN_OR_RETURN(const auto bytes, take(messageHeaderSize, mayGoOn));
    const auto header = unpackHeader(bytes);
    if (!header)
        return notUnderstood();
    if (header->size > room) {
        return failure(Readers::tr("More than %1 would come of it; split the file")
                .arg(sizeInWords(m_options.limits.articleBytes)));
    }
    return take(header->size, mayGoOn).transform([&](const QByteArray &content) {
        return Message{header->kind, content};
    });
}

Result<QByteArray> IsolatedReader::take(qsizetype size, const MayGoOn &mayGoOn)
{
    while (m_process->bytesAvailable() < size) {
        if (mayGoOn && !mayGoOn())
            return std::unexpected(cancelled());
        if (const auto time = tooLong()) {
            return failure(
                Readers::tr("Reading it was given up after %1 s; the file may be damaged")
                    .arg(QLocale().toString(std::chrono::duration<double>(*time).count(), 'g', 3)));
        }
        m_mostMemory = std::max(m_mostMemory, residentMemory());
        if (m_mostMemory > m_options.limits.memory * watchedFactor)
            return failure(needsMore());
        if (m_process->state() == QProcess::NotRunning)
            return failure(crashed());
        m_process->waitForReadyRead(int(moment.count()));
    }
    return m_process->read(size);
}

std::optional<std::chrono::milliseconds> IsolatedReader::tooLong() const
{
    if (processorTime() - m_timeBefore > m_time * watchedFactor)
        return m_time;
    if (m_clock.durationElapsed() > 4 * m_time * watchedFactor)
        return 4 * m_time;
    return std::nullopt;
}

std::chrono::nanoseconds IsolatedReader::processorTime() const
{
    clockid_t clock{};
    timespec time{};
    if (processId() == 0 || ::clock_getcpuclockid(pid_t(processId()), &clock) != 0
        || ::clock_gettime(clock, &time) != 0)
        return {};
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

QString IsolatedReader::needsMore() const
{
    return Readers::tr("Reading it needs more than %1 of memory; split the file")
        .arg(sizeInWords(m_options.limits.memory));
}

QString IsolatedReader::crashed() const
{
    if (m_mostMemory > m_options.limits.memory / 2) {
        return Readers::tr("The process that reads crashed; it used %1 of the %2 of memory that it "
                           "may use. Split the file")
            .arg(sizeInWords(m_mostMemory), sizeInWords(m_options.limits.memory));
    }
    return Readers::tr("The process that reads crashed; the file may be damaged");
}

// What it has in memory and shares with nobody. A file's pages are no matter.
qint64 IsolatedReader::residentMemory() const
{
    QFile file(u"/proc/%1/statm"_s.arg(processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList pages = file.readLine(1000).split(' ');
    return (pages.value(1).toLongLong() - pages.value(2).toLongLong()) * ::sysconf(_SC_PAGESIZE);
}

} // namespace Standoff
