// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "intake/articlespool.h"

#include "intake/translation.h"
#include "readers/isolated/messages.h"

#include <QDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Standoff {

Result<std::shared_ptr<ArticleSpool>> ArticleSpool::make()
{
    std::shared_ptr<ArticleSpool> spool(new ArticleSpool);
    spool->m_file.setFileTemplate(QDir(QDir::tempPath()).filePath(u"standoff-XXXXXX"_s));
    if (!spool->m_file.open()) {
        return failure(IntakeWords::tr("%1: No file can be made there for what is read: %2")
                .arg(QDir::tempPath(), spool->m_file.errorString()));
    }
    return spool;
}

Result<qint64> ArticleSpool::add(const IncomingArticle &article)
{
    const QByteArray packed = packArticle(article, {});
    char size[sizeof(quint64)];
    qToLittleEndian(quint64(packed.size()), size);
    const QMutexLocker lock(&m_mutex);
    const qint64 place = m_file.size();
    if (!m_file.seek(place) || m_file.write(size, sizeof size) != sizeof size
        || m_file.write(packed) != packed.size() || !m_file.flush()) {
        return failure(IntakeWords::tr("%1: What is read cannot be kept: %2")
                .arg(m_file.fileName(), m_file.errorString()));
    }
    return place;
}

Result<IncomingArticle> ArticleSpool::at(qint64 place)
{
    const QMutexLocker lock(&m_mutex);
    char size[sizeof(quint64)];
    if (m_file.seek(place) && m_file.read(size, sizeof size) == sizeof size) {
        const auto length = qFromLittleEndian<quint64>(size);
        if (length <= quint64(m_file.size() - m_file.pos())) {
            if (auto article = unpackArticle(m_file.read(qint64(length)), {}))
                return *std::move(article);
        }
    }
    return failure(
        IntakeWords::tr("%1: What was read is not there any more").arg(m_file.fileName()));
}

} // namespace Standoff
