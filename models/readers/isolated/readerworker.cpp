// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/isolated/readerworker.h"

#include "readers/isolated/confine.h"
#include "readers/kinds/reader.h"
#include "readers/translation.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <new>
#include <sys/prctl.h>
#include <unistd.h>

namespace Standoff {

namespace {

bool writeAll(int file, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t now =
            ::write(file, bytes.constData() + written, size_t(bytes.size() - written));
        if (now < 0 && errno != EINTR)
            return false;
        written += std::max<ssize_t>(now, 0);
    }
    return true;
}

// Shorter than asked for where the input ends.
QByteArray readAll(int file, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype taken = 0;
    while (taken < size) {
        const ssize_t now = ::read(file, bytes.data() + taken, size_t(size - taken));
        if (now == 0 || (now < 0 && errno != EINTR))
            break;
        taken += std::max<ssize_t>(now, 0);
    }
    bytes.truncate(taken);
    return bytes;
}

// The descriptors of both pipes, out of reach for whatever a library prints or reads.
struct Pipes
{
    int requests;
    int answers;
};

Pipes takePipes()
{
    const Pipes pipes{::dup(STDIN_FILENO), ::dup(STDOUT_FILENO)};
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(nothing, STDOUT_FILENO);
    ::close(nothing);
    return pipes;
}

class Worker
{
public:
    explicit Worker(Pipes pipes)
        : m_pipes(pipes)
    {
    }

    bool greet(Confinement confinement) const
    {
        return send(MessageKind::Greeting, packGreeting(confinement));
    }
    // Answers the next request. False where there is none, or nobody takes the answer.
    bool serve() const;

private:
    bool send(MessageKind kind, const QByteArray &content) const
    {
        return writeAll(m_pipes.answers, packMessage(kind, content));
    }
    std::optional<ReadRequest> receive() const;
    bool answer(const ReadRequest &request) const;

    Pipes m_pipes;
};

std::optional<ReadRequest> Worker::receive() const
{
    const auto header = unpackHeader(readAll(m_pipes.requests, messageHeaderSize));
    if (!header || header->kind != MessageKind::Request)
        return std::nullopt;
    const QByteArray content = readAll(m_pipes.requests, header->size);
    return content.size() == header->size ? unpackRequest(content) : std::nullopt;
}

bool Worker::answer(const ReadRequest &request) const
{
    const Input &input = request.input;
    const auto failed = [this](const Error &error) {
        return send(MessageKind::Failed, packError(error.text));
    };
    if (request.isPreview) {
        const auto preview = tablePreview(input, request.options);
        return preview ? send(MessageKind::Preview, packPreview(*preview))
                       : failed(preview.error());
    }
    Continuation rest{.used = input.bytes.size()};
    const auto take = [&](const IncomingArticle &article) -> Result<> {
        const QByteArray content = packArticle(article, input.bytes);
        if (content.size() > largestMessage)
            return failure(Readers::tr("An article in it is too large"));
        send(MessageKind::Article, content);
        return {};
    };
    const auto leaveOut = [this](const LeftOut &part) -> Result<> {
        send(MessageKind::LeftOut, packLeftOut(part));
        return {};
    };
    const auto goOn = [&](qsizetype used, const QByteArray &state) { rest = {used, state}; };
    const auto done = articlesFrom(input, request.options, {take, leaveOut, goOn});
    const bool isAll = rest.used == input.bytes.size() && !input.hasMore;
    return done ? send(MessageKind::Done, isAll ? QByteArray() : packDone(rest))
                : failed(done.error());
}

bool Worker::serve() const
{
    try {
        const auto request = receive();
        return request && answer(*request);
    } catch (const std::bad_alloc &) {
        send(MessageKind::OutOfMemory, {});
        return false; // what is left of its memory is in pieces
    }
}

} // namespace

int runReaderWorker(qint64 memory)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // nobody is left to give up what takes too long
    ::setsid(); // without a terminal, which could be typed into, and whose Ctrl+C is for who asks
    ::signal(SIGINT, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN); // writing a file fails, and that is all
    const Worker worker(takePipes());
    if (!worker.greet(confine(memory)))
        return 1;
    while (worker.serve()) { }
    return 0;
}

} // namespace Standoff
