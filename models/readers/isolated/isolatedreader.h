// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/isolated/filepieces.h"
#include "readers/kinds/reader.h"

#include <QElapsedTimer>
#include <QProcess>
#include <chrono>
#include <functional>
#include <memory>

namespace Standoff {

// Reads articles from files of strangers, in a process of its own that is confined (see confine()):
// what the libraries that read do there, and what it takes, is of no harm to this one. The process
// begins with the first file (some 30 ms), reads one after the other, and is begun anew when it
// crashed, was given up or has grown. All calls are made on one thread, and wait.
class IsolatedReader
{
public:
    // Whether to go on; asked some twenty times a second while a file is read. May be empty.
    using MayGoOn = std::function<bool()>;

    // The program that reads: what STANDOFF_PROGRAM names, else this one. It is called with the
    // word "read-articles" and the limit of memory in bytes, which is runReaderWorker().
    static QString program();
    static constexpr const char *subcommand = "read-articles";

    explicit IsolatedReader(
        const ReadOptions &options = {}, const QString &program = IsolatedReader::program());
    ~IsolatedReader();
    Q_DISABLE_COPY_MOVE(IsolatedReader)

    // Hands what comes of a file to the sink, within the limits of the options. Errors name the
    // file, and are those of readFile() and articlesFrom(), of the sink, and: it took too long, too
    // much memory, gave too much, crashed, or was cancelled. What was handed over before is good.
    Result<> read(const QString &path, const ArticleSink &sink, const MayGoOn &mayGoOn = {});
    // The same from bytes that were a file.
    Result<> read(const Input &input, const ArticleSink &sink, const MayGoOn &mayGoOn = {});

    // The preview of a table; see tablePreview(). Errors name the file.
    Result<TablePreview> preview(const QString &path, const MayGoOn &mayGoOn = {});

    // What the process cannot do; begins it where it does not run. The error says why it cannot be
    // begun.
    Result<Confinement> confinement();
    // Of the process that reads; 0 where none runs.
    qint64 processId() const;

private:
    struct Message
    {
        MessageKind kind;
        QByteArray content;
    };

    // What begins the process may be cancelled as well.
    Result<> start(const MayGoOn &mayGoOn);
    Result<Confinement> greeted(const MayGoOn &mayGoOn);
    void end();
    // What is asked of one input, and what came of it.
    struct Question
    {
        const Input &input;
        const ArticleSink &sink;
        const MayGoOn &mayGoOn;
        TablePreview *preview = nullptr; // where that is wanted
        int articles = 0;
        Continuation rest;
        // The process can be asked again where the request was answered, be it with an error.
        bool isAnswered = false;
    };
    Result<> readPieces(FilePieces &pieces, const ArticleSink &sink, const MayGoOn &mayGoOn);
    Result<> ask(Question &question);
    Result<> takeAnswer(Question &question);
    Result<> takeDone(Question &question, const QByteArray &content);
    // With at most so many bytes of content.
    Result<Message> takeMessage(qint64 room, const MayGoOn &mayGoOn);
    // Waits for so many bytes, or says why they do not come.
    Result<QByteArray> take(qsizetype size, const MayGoOn &mayGoOn);
    // The process has worked, or nobody has heard of it, for too long.
    std::optional<std::chrono::milliseconds> tooLong() const;
    std::chrono::nanoseconds processorTime() const;
    QString needsMore() const;
    QString crashed() const;
    // In bytes.
    qint64 residentMemory() const;

    const ReadOptions m_options;
    const QString m_program;
    std::unique_ptr<QProcess> m_process;
    Confinement m_confinement;
    std::optional<Error> m_problem; // why the process cannot be begun; it is not tried again
    QElapsedTimer m_clock; // since it was asked, or begun
    std::chrono::milliseconds m_time{}; // that it may take
    std::chrono::nanoseconds m_timeBefore{}; // of the processor, that it had used by then
    qint64 m_mostMemory = 0; // that it was seen to have, in bytes
};

} // namespace Standoff
