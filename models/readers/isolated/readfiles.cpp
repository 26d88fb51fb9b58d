// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/isolated/readfiles.h"

#include "text/progress.h"

#include <QMap>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <atomic>

namespace Standoff {

namespace {

constexpr int aheadOfEach = 4; // files that a process may have read before they are wanted
constexpr qsizetype partsOfEach = 2; // that may wait to be taken
constexpr qsizetype lettersOfPart = 1 << 20; // of texts and originals
constexpr std::chrono::milliseconds pause(50);

// Threads that read, each with a process of its own, and the one that takes what they have read.
class ReadingCrew
{
public:
    ReadingCrew(const QStringList &paths, const ReadOptions &options, int processes)
        : m_paths(paths)
        , m_options(options)
        , m_ahead(aheadOfEach * processes)
    {
        for (int i = 0; i < processes; ++i) {
            m_threads.emplace_back(QThread::create([this] { work(); }));
            m_threads.back()->start();
        }
    }
    ~ReadingCrew()
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_isStopped = true;
        }
        m_changed.wakeAll();
        for (const auto &thread : m_threads)
            thread->wait();
    }
    Q_DISABLE_COPY_MOVE(ReadingCrew)

    // What came of the file after that which was taken last, or the next part of that, once it is
    // there; nothing as long as it is not.
    std::optional<ReadFile> takeNext()
    {
        QMutexLocker lock(&m_mutex);
        if (m_read[m_taken].isEmpty() && !m_changed.wait(&m_mutex, pause))
            return {};
        if (m_read[m_taken].isEmpty())
            return {};
        ReadFile file = m_read[m_taken].takeFirst();
        if (file.isEnd)
            m_read.remove(m_taken++);
        m_changed.wakeAll();
        return file;
    }

private:
    void work()
    {
        IsolatedReader reader(m_options);
        while (const auto index = nextToRead()) {
            ReadFile part{.path = m_paths[*index]};
            qsizetype letters = 0;
            const auto take = [&](IncomingArticle article) -> Result<> {
                letters += article.text.string().size() + article.original.size();
                part.articles.append(std::move(article));
                if (letters < lettersOfPart)
                    return {};
                letters = 0;
                part.isEnd = false;
                return handOver(*index, std::exchange(part, {.path = m_paths[*index]}));
            };
            const auto leaveOut = [&part](LeftOut leftOut) -> Result<> {
                part.leftOut.append(std::move(leftOut));
                return {};
            };
            const auto read =
                reader.read(part.path, {take, leaveOut}, [this] { return !m_isStopped; });
            if (!read)
                part.problem = read.error();
            part.isEnd = true;
            static_cast<void>(handOver(*index, std::move(part)));
        }
    }

    // Waits until there is room for it.
    Result<> handOver(qsizetype index, ReadFile part)
    {
        QMutexLocker lock(&m_mutex);
        while (!m_isStopped && m_read[index].size() >= partsOfEach)
            m_changed.wait(&m_mutex);
        if (m_isStopped)
            return std::unexpected(cancelled());
        m_read[index].append(std::move(part));
        m_changed.wakeAll();
        return {};
    }

    // Nothing when there is none any more.
    std::optional<qsizetype> nextToRead()
    {
        QMutexLocker lock(&m_mutex);
        while (!m_isStopped && m_next < m_paths.size() && m_next >= m_taken + m_ahead)
            m_changed.wait(&m_mutex);
        if (m_isStopped || m_next >= m_paths.size())
            return {};
        return m_next++;
    }

    const QStringList m_paths;
    const ReadOptions m_options;
    const int m_ahead;
    QMutex m_mutex; // for all that is below
    QWaitCondition m_changed;
    std::atomic<bool> m_isStopped = false;
    qsizetype m_next = 0; // to be read
    qsizetype m_taken = 0; // so many were taken
    QMap<qsizetype, QList<ReadFile>> m_read; // by file, that are not taken yet
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace

int readingProcesses()
{
    return std::clamp(QThread::idealThreadCount(), 1, 4);
}

Result<> readFiles(const QStringList &paths, const ReadOptions &options, int processes,
    const ReadFileSink &sink, const IsolatedReader::MayGoOn &mayGoOn)
{
    if (paths.isEmpty())
        return {};
    ReadingCrew crew(paths, options, int(std::clamp<qsizetype>(processes, 1, paths.size())));
    for (qsizetype taken = 0; taken < paths.size();) {
        if (mayGoOn && !mayGoOn())
            return std::unexpected(cancelled());
        if (auto file = crew.takeNext()) {
            taken += file->isEnd ? 1 : 0;
            RETURN_IF_ERROR(sink(std::move(*file)));
        }
    }
    return {};
}

} // namespace Standoff
