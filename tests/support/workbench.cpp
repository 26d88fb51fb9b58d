// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "support/workbench.h"

#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "store/file/sqliteconnection.h"

#include <QDir>
#include <QFileInfo>

namespace Standoff {

using namespace Qt::StringLiterals;

namespace {

QString placeOfFolders()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/standoff-XXXXXX"_s;
}

} // namespace

Workbench::Workbench()
    : m_folder(placeOfFolders())
    , m_session(expect(Session::create(m_folder.filePath(u"test.standoff"_s))))
{
    m_session->setAnnotator(u"Tester"_s);
}

Workbench::~Workbench() = default;

void Workbench::fail(const Error &error)
{
    qFatal("%ls", qUtf16Printable(error.text));
}

ArticleId Workbench::add(const QString &title, const QString &text)
{
    IncomingArticle article;
    article.text = ArticleText(text);
    article.title = title;
    const ArticleId id = expect(addArticles(*m_session, {article})).first();
    expect(m_session->openArticle(id));
    return id;
}

void Workbench::change(const char *sql) const
{
    const auto other =
        expect(SqliteConnection::open(m_session->path(), SqliteConnection::Mode::ReadWrite));
    expect(other->execute(sql));
}

TagId Workbench::tag(LayerKind kind, const QString &name) const
{
    for (const Tag &tag : project().all<Tag>()) {
        if (tag.name == name && project().kindOf(tag.id) == kind)
            return tag.id;
    }
    fail({u"no tag %1"_s.arg(name)});
}

AnnotationId Workbench::mark(ArticleId article, TagId tag, const QString &text, int from)
{
    const QString &whole = project().openArticle(article)->text().string();
    const int begin = int(whole.indexOf(text, from));
    if (begin < 0)
        fail({u"“%1” is not in the article"_s.arg(text)});
    return expect(annotate(*m_session, article, tag, {{begin, begin + int(text.size())}}));
}

AnnotationId Workbench::markPerson(ArticleId article, const QString &text, int from)
{
    return mark(article, tag(LayerKind::Entity, u"Person"_s), text, from);
}

const Annotation &Workbench::annotation(ArticleId article, AnnotationId id) const
{
    return *project().openArticle(article)->find(id);
}

} // namespace Standoff
