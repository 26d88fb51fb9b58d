// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/session.h"

#include <QTemporaryDir>

namespace Standoff {

// A real project in a temporary folder, with short words for what tests do to it. What fails ends
// the test program with the error's text.
class Workbench
{
public:
    Workbench();
    ~Workbench();

    Session &session() { return *m_session; }
    const Project &project() const { return m_session->project(); }

    // Adds an article and opens it.
    ArticleId add(const QString &title, const QString &text);
    // A tag by its name, in the layers of one kind.
    TagId tag(LayerKind kind, const QString &name) const;
    // Marks an occurrence of a text, the first one unless told.
    AnnotationId mark(ArticleId article, TagId tag, const QString &text, int from = 0);
    AnnotationId markPerson(ArticleId article, const QString &text, int from = 0);
    const Annotation &annotation(ArticleId article, AnnotationId id) const;

    // Writes into the project file past the session, as another program may.
    void change(const char *sql) const;

    template <typename Value>
    static Value expect(Result<Value> result)
    {
        if (!result)
            fail(result.error());
        return std::move(*result);
    }
    static void expect(const Result<> &result)
    {
        if (!result)
            fail(result.error());
    }

private:
    [[noreturn]] static void fail(const Error &error);

    QTemporaryDir m_folder; // in memory where that can be: each step waits for its disk
    std::unique_ptr<Session> m_session;
};

} // namespace Standoff
