// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"
#include "text/incomingarticle.h"

#include <QMutex>
#include <QTemporaryFile>
#include <memory>

namespace Standoff {

// Articles that wait for a person, in a file that nobody else can read and that goes with this:
// thousands of them would be too much for memory. May be used by several threads.
class ArticleSpool
{
public:
    // The error says why no file can be made.
    static Result<std::shared_ptr<ArticleSpool>> make();

    // Where it can be had from again. Fails when the disk is full.
    Result<qint64> add(const IncomingArticle &article);
    // The one at a place that add() gave.
    Result<IncomingArticle> at(qint64 place);

private:
    ArticleSpool() = default;

    QMutex m_mutex;
    QTemporaryFile m_file;
};

} // namespace Standoff
